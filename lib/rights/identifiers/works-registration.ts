import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { PROVINCES } from "#lib/rights/identifiers/provinces";
import { compact } from "#lib/rights/identifiers/typed-text";

const FORM = "国作登字-2020-F-00123456";
const PATTERN = new RegExp(`^([国${PROVINCES}])作登字-?(\\d{4})-?([A-L])-?(\\d{8})$`, "u");

/**
 * Checks a works registration number: who registered, year, class of work (A–L) and serial.
 * Copyright arises without registration (著作权法 2), so nothing typed is accepted.
 */
export function checkWorksRegistration(typed: string): Finding {
  const text = compact(typed);
  if (text === "") return accepted("");
  const match = PATTERN.exec(text);
  if (!match) return refused("format", FORM);
  const [, region, year, kind, serial] = match;
  if (year! < "1991" || year! >= "2100") return refused("year", FORM);
  return accepted(`${region}作登字-${year}-${kind}-${serial}`);
}

/** A well-formed number from a registrar (`国`, `京`…), year, class of work and serial. */
export function worksRegistration(region: string, year: number, kind: string, serial: number) {
  return `${region}作登字-${year}-${kind}-${String(serial).padStart(8, "0")}`;
}
