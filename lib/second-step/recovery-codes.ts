import { printedCode } from "#lib/access/printed-code";

/** How many recovery codes a set has; each lets in once, where the app is not at hand. */
export const recoveryCodeCount = 10;

const length = 10;

/** The set of a salt, in two groups of five: to be kept on paper. */
export function recoveryCodes(personId: string, salt: string): string[] {
  return Array.from({ length: recoveryCodeCount }, (_, place) =>
    grouped(printedCode(`recovery:${personId}:${salt}:${place}`, length)),
  );
}

/** The place of a code in its set, however it was typed; -1 for none of them. */
export function placeOf(personId: string, salt: string, typed: string): number {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return recoveryCodes(personId, salt).indexOf(grouped(signs));
}

function grouped(signs: string): string {
  return `${signs.slice(0, length / 2)}-${signs.slice(length / 2)}`;
}
