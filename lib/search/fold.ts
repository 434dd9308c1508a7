/**
 * Text as it is compared: compatible forms are one (全角 and half width), case does not count, and
 * neither does how wide a gap is. Characters beyond the basic plane stay as they are.
 */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}

const mostTerms = 8;

/** The words of what somebody typed, folded; each must be found. At most 8, each of at most 80 signs. */
export function termsOf(typed: string): string[] {
  const words = fold(typed).split(" ").filter(Boolean);
  return [...new Set(words)].slice(0, mostTerms).map((word) => [...word].slice(0, 80).join(""));
}

/** Every pair of neighbours in a folded word; of a single character, the character. */
export function gramsOf(term: string): string[] {
  const signs = [...term];
  if (signs.length < 2) return signs;
  return [...new Set(signs.slice(1).map((sign, place) => `${signs[place]}${sign}`))];
}

/** The question to the index: every pair of every word. */
export function gramQuery(terms: readonly string[]): string {
  const grams = new Set(terms.flatMap(gramsOf));
  return [...grams].map((gram) => `'${gram.replaceAll(/['\\]/g, "$&$&")}'`).join(" & ");
}
