import type { Citation, LawKey } from "#lib/law/laws";

/** The rules by which a limit is counted, as the law that governs the limit has them. */
export type CountingRules = {
  startDay: Citation;
  hours: Citation;
  correspondingDay: Citation;
  rollForward: Citation;
};

const CIVIL_CODE: CountingRules = {
  startDay: { law: "civil-code", article: "201", confirmed: true },
  hours: { law: "civil-code", article: "201", confirmed: true },
  correspondingDay: { law: "civil-code", article: "202", confirmed: true },
  rollForward: { law: "civil-code", article: "203", confirmed: true },
};

const CIVIL_PROCEDURE: CountingRules = {
  startDay: { law: "civil-procedure-law", article: "85", confirmed: true },
  hours: { law: "civil-procedure-law", article: "85", confirmed: true },
  correspondingDay: CIVIL_CODE.correspondingDay,
  rollForward: { law: "civil-procedure-law", article: "85", confirmed: true },
};

/** Laws whose periods are periods of litigation. */
const LITIGATION: readonly LawKey[] = ["civil-procedure-law", "administrative-litigation-law"];

/** Which counting rules a limit of that law follows: litigation has its own, all else 民法典. */
export function countingRules(law: LawKey): CountingRules {
  return LITIGATION.includes(law) ? CIVIL_PROCEDURE : CIVIL_CODE;
}
