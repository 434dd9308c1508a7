/** English words as they stand inside a sentence: a first capital goes, but not that of IP or DNA. */
export function midSentence(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
