import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";

const FORM = "2020SR0123456";

/**
 * Checks a software copyright registration number. The certificate also bears `软著登字第…号`,
 * which is the certificate's own number. Registration is voluntary: nothing typed is accepted.
 */
export function checkSoftwareCopyright(typed: string): Finding {
  const text = compact(typed).replace(/^登记号:?/u, "");
  if (text === "") return accepted("");
  if (text.startsWith("软著")) return refused("certificate-number", FORM);
  const match = /^(\d{4})-?SR-?(\d{6,7})$/u.exec(text);
  if (!match) return refused("format", FORM);
  if (match[1]! < "1991" || match[1]! >= "2100") return refused("year", FORM);
  return accepted(`${match[1]}SR${match[2]}`);
}

/** A well-formed registration number from a year and a serial of at most seven digits. */
export function softwareCopyrightNumber(year: number, serial: number): string {
  return `${year}SR${String(serial).padStart(7, "0")}`;
}
