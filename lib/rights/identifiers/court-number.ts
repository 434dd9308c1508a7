import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { PROVINCES } from "#lib/rights/identifiers/provinces";
import { compact } from "#lib/rights/identifiers/typed-text";

const FORM = "（2026）京73民初123号";
const PATTERN = new RegExp(
  `^[(〔\\[](\\d{4})[)〕\\]](最高法|[${PROVINCES}](?:\\d{2}|\\d{4})?)(\\p{Script=Han}{1,6}?)0*(\\d+)号(之[一二三四五六七八九十]+)?$`,
  "u",
);

/** Checks a court's case number, `（2026）京73民初123号`; stored with full-width brackets. */
export function checkCourtNumber(typed: string): Finding {
  const text = compact(typed);
  if (text === "") return refused("required");
  const match = PATTERN.exec(text);
  if (!match) return refused("format", FORM);
  const [, year, court, type, serial, part] = match;
  return accepted(`（${year}）${court}${type}${serial}号${part ?? ""}`);
}
