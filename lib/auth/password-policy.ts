import { commonPasswords } from "#lib/auth/common-passwords";

export const passwordLength = { least: 12, most: 200 };

/** Why a password is too easy to guess; each has its sentence in the `refusals` messages. */
export type PasswordWeakness =
  | "passwordShort"
  | "passwordLong"
  | "passwordCommon"
  | "passwordOwnName"
  | "passwordMonotonous";

/**
 * The first reason to refuse a password, or null. Length counts whole characters, so that twelve
 * Chinese ones are enough; no mixture of kinds is asked for. Pure.
 * @param own what others know about the person: name, e-mail, organization.
 */
export function passwordWeakness(password: string, own: string[]): PasswordWeakness | null {
  const signs = Array.from(password.normalize("NFKC"));
  const text = signs.join("").toLowerCase();
  if (signs.length < passwordLength.least) return "passwordShort";
  if (signs.length > passwordLength.most) return "passwordLong";
  if (commonPasswords.has(text)) return "passwordCommon";
  if (new Set(signs).size < 5 || isRun(text)) return "passwordMonotonous";
  if (own.flatMap(knownParts).some((part) => text.includes(part))) return "passwordOwnName";
  return null;
}

/** All signs, or all but the last few, follow each other as in 123456… or fedcba…. */
function isRun(text: string): boolean {
  const steps = Array.from(
    text.slice(1),
    (sign, place) => sign.charCodeAt(0) - text.charCodeAt(place),
  );
  const along = Math.max(...[1, -1].map((step) => steps.filter((taken) => taken === step).length));
  return along >= steps.length - 2;
}

/** The part before the @ of an e-mail, and words; Chinese names from two characters on. */
function knownParts(known: string): string[] {
  const name = known.normalize("NFKC").toLowerCase().split("@")[0] ?? "";
  const words = name.split(/[\s.,;_+-]+/u).concat(name);
  return words.filter((word) => word.length >= (/\p{Script=Han}/u.test(word) ? 2 : 4));
}
