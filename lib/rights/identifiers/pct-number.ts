import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";

/** Checks an international application number, `PCT/CN2020/123456`; the slashes may be missing. */
export function checkPctNumber(typed: string): Finding {
  const text = compact(typed);
  if (text === "") return refused("required");
  const match = /^PCT[/.-]?([A-Z]{2})[/.-]?(\d{4})[/.-]?(\d{6})$/u.exec(text);
  if (!match) return refused("format", "PCT/CN2020/123456");
  const [, office, year, serial] = match;
  if (year! < "1978") return refused("year");
  return accepted(`PCT/${office}${year}/${serial}`);
}

/** Whether the text is meant as an international application number, right or wrong. */
export function looksLikePct(typed: string): boolean {
  return compact(typed).startsWith("PCT");
}
