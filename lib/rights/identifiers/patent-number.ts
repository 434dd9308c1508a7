import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";
import { digitsOf, weightedSum } from "#lib/rights/identifiers/weighted-sum";

export type PatentKind = "invention-patent" | "utility-model-patent" | "design-patent";

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;
const FORM = "ZL 2020 1 0123456.X";

/** The type digit of an application number: 8 and 9 came in through the PCT. */
const KIND_OF_TYPE: Record<string, PatentKind> = {
  "1": "invention-patent",
  "2": "utility-model-patent",
  "3": "design-patent",
  "8": "invention-patent",
  "9": "utility-model-patent",
};

/**
 * Checks a Chinese patent number (ZC 0006): twelve digits and a check digit since October 2003,
 * eight and one before. Prefix ZL or CN, dots and spaces are optional; stored as `202010566088.9`.
 * A valid number of another kind of patent is `kind-mismatch`, with that kind as `expected`.
 */
export function checkPatentNumber(typed: string, kind: PatentKind): Finding {
  const text = compact(typed).replace(/^专利号:?/u, "");
  if (text === "") return refused("required");
  if (/^CN\d{7,9}[A-CSUY]\d?$/u.test(text)) return refused("publication-number", FORM);
  const bare = text.replace(/^(ZL|CN)\.?/u, "");
  if (/^(\d{12}|\d{8})$/u.test(bare)) return refused("check-digit-missing", FORM);
  const match = /^(\d{12}|\d{8})\.?([\dX])$/u.exec(bare);
  if (!match) return refused("format", FORM);
  return checkParts(match[1]!, match[2]!, kind);
}

/**
 * A valid patent number in stored form, from a year of application (2003 on), a type digit
 * (1, 2, 3, 8, 9) and a serial of at most seven digits.
 */
export function patentNumber(year: number, type: 1 | 2 | 3 | 8 | 9, serial: number): string {
  const digits = `${year}${type}${String(serial).padStart(7, "0")}`;
  if (digits.length !== 12) throw new RangeError(`No patent number has the digits ${digits}`);
  return `${digits}.${checkDigit(digits)}`;
}

/** `ZL 2020 1 0566088.9`, as certificates print it, from the stored form. */
export function printPatentNumber(normalized: string): string {
  const digits = normalized.slice(0, -2);
  const year = digits.slice(0, digits.length === 12 ? 4 : 2);
  const rest = digits.slice(year.length);
  return `ZL ${year} ${rest[0]} ${rest.slice(1)}.${normalized.at(-1)}`;
}

function checkParts(digits: string, check: string, kind: PatentKind): Finding {
  const found = KIND_OF_TYPE[digits[digits.length === 12 ? 4 : 2]!];
  if (!found) return refused("format", FORM);
  if (!isPossibleYear(digits)) return refused("year", FORM);
  if (checkDigit(digits) !== check) return refused("check-digit");
  if (found !== kind) return refused("kind-mismatch", found);
  const normalized = `${digits}.${check}`;
  return accepted(normalized, printPatentNumber(normalized));
}

/** Filing began in April 1985; twelve digits replaced eight on 2003-10-01. */
function isPossibleYear(digits: string): boolean {
  if (digits.length === 12) return digits >= "2003" && digits < "2100";
  const year = Number(digits.slice(0, 2));
  return year >= 85 || year <= 3;
}

function checkDigit(digits: string): string {
  const remainder = weightedSum(digitsOf(digits), WEIGHTS.slice(0, digits.length)) % 11;
  return remainder === 10 ? "X" : String(remainder);
}
