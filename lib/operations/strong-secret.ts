const known = ["secret", "password", "changeme", "change-me", "example", "qiheng", "0123456789"];

/**
 * Whether a secret is long and varied enough that nobody guesses it: 32 characters of which at least
 * 12 differ, not one piece repeated, and none of the words that examples use.
 */
export function isStrongSecret(secret: string): boolean {
  if (secret.length < 32 || new Set(secret).size < 12) return false;
  const lower = secret.toLowerCase();
  if (known.some((word) => lower.includes(word))) return false;
  return !repeats(secret);
}

function repeats(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}
