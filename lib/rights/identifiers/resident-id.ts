import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";
import { digitsOf, weightedSum } from "#lib/rights/identifiers/weighted-sum";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const FORM = "11010519491231002X";
const CHECK_SIGNS = "10X98765432";

/**
 * Checks a citizen identity number (GB 11643): region, day of birth, order and a check sign.
 * `display` hides the day of birth and the order, because the number is personal data.
 */
export function checkResidentId(typed: string): Finding {
  const id = compact(typed);
  if (id === "") return refused("required");
  if (!/^\d{17}[\dX]$/u.test(id)) return refused("format", FORM);
  if (!/^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u.test(id)) return refused("region");
  if (!isDay(id.slice(6, 14))) return refused("birth-date");
  if (checkSign(id.slice(0, 17)) !== id[17]) return refused("check-digit");
  return accepted(id, `${id.slice(0, 6)}***********${id[17]}`);
}

/** A valid number from a region, a day of birth `YYYYMMDD` and an order of at most three digits. */
export function residentId(region: string, born: string, order: number): string {
  const body = `${region}${born}${String(order).padStart(3, "0")}`;
  if (!/^\d{17}$/u.test(body)) throw new RangeError(`No identity number begins ${body}`);
  return body + checkSign(body);
}

function checkSign(body: string): string {
  return CHECK_SIGNS[weightedSum(digitsOf(body), WEIGHTS) % 11]!;
}

function isDay(digits: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(digits)!.map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  return year! >= 1850 && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day!;
}
