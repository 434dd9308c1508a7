import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";
import { weightedSum } from "#lib/rights/identifiers/weighted-sum";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const FORM = "91110108 MA00XXXX XX";

/**
 * Checks a unified social credit code (GB 32100-2015): 18 signs without I, O, S, V, Z, the last a
 * check sign over the others. The inner organization code is not checked by itself: older
 * registrations carry one that fails.
 */
export function checkSocialCreditCode(typed: string): Finding {
  const code = compact(typed).replace(/[-.]/gu, "");
  if (code === "") return refused("required");
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(code)) {
    return refused("format", FORM);
  }
  if (checkSign(code.slice(0, 17)) !== code[17]) return refused("check-digit");
  return accepted(code);
}

/**
 * A valid code of an enterprise (91) in a GB/T 2260 region, from a serial below 31⁶; distinct
 * serials give distinct codes, and the inner organization code (GB 11714) is valid too.
 */
export function socialCreditCode(region: string, serial: number): string {
  if (!/^\d{6}$/u.test(region)) throw new RangeError(`Not a region: ${region}`);
  const organization = `MA${base31(serial)}`;
  const body = `91${region}${organization}${organizationCheckSign(organization)}`;
  return body + checkSign(body);
}

/** (31 − Σ mod 31) mod 31: without the second mod, a sum divisible by 31 would have no sign. */
function checkSign(body: string): string {
  const values = Array.from(body, (sign) => ALPHABET.indexOf(sign));
  return ALPHABET[(31 - (weightedSum(values, WEIGHTS) % 31)) % 31]!;
}

function organizationCheckSign(body: string): string {
  const values = Array.from(body, (sign) => ORGANIZATION_ALPHABET.indexOf(sign));
  const check = 11 - (weightedSum(values, ORGANIZATION_WEIGHTS) % 11);
  return check === 10 ? "X" : String(check % 11);
}

function base31(serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial >= 31 ** 6) {
    throw new RangeError(`No code has the serial ${serial}`);
  }
  const signs = [5, 4, 3, 2, 1, 0].map((power) => ALPHABET[Math.floor(serial / 31 ** power) % 31]!);
  return signs.join("");
}
