import type { PlainDate } from "#lib/calendar/plain-date";
import { ADJUDICATION_LIMITS } from "#lib/law/limits/adjudication";
import { ARBITRATION_LIMITS } from "#lib/law/limits/arbitration";
import { COPYRIGHT_AND_CUSTOMS_LIMITS } from "#lib/law/limits/copyright-and-customs";
import { COURT_LIMITS } from "#lib/law/limits/court";
import { CRIMINAL_TRANSFER_LIMITS } from "#lib/law/limits/criminal-transfer";
import { LAYOUT_DESIGN_LIMITS } from "#lib/law/limits/layout-designs";
import type { LimitTable } from "#lib/law/limits/limit-text";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { MEDIATION_LIMITS } from "#lib/law/limits/mediation";
import { ORGANIZATION_CREDIT_LIMITS } from "#lib/law/limits/organization-credit";
import { OTHER_PATENT_LIMITS } from "#lib/law/limits/other-patent-disputes";
import { PENALTY_LIMITS } from "#lib/law/limits/penalty";
import { PLATFORM_NOTICE_LIMITS } from "#lib/law/limits/platform-notice";
import { REMEDY_LIMITS } from "#lib/law/limits/remedies";
import { SERVICE_LIMITS } from "#lib/law/limits/services";
import { TARGET_LIMITS } from "#lib/law/limits/targets";
import { TIP_LIMITS } from "#lib/law/limits/tips";

const TABLES = {
  ...ADJUDICATION_LIMITS,
  ...OTHER_PATENT_LIMITS,
  ...PENALTY_LIMITS,
  ...REMEDY_LIMITS,
  ...TIP_LIMITS,
  ...COPYRIGHT_AND_CUSTOMS_LIMITS,
  ...CRIMINAL_TRANSFER_LIMITS,
  ...COURT_LIMITS,
  ...MEDIATION_LIMITS,
  ...ARBITRATION_LIMITS,
  ...PLATFORM_NOTICE_LIMITS,
  ...TARGET_LIMITS,
  ...ORGANIZATION_CREDIT_LIMITS,
  ...SERVICE_LIMITS,
  ...LAYOUT_DESIGN_LIMITS,
};

export type LimitKey = keyof typeof TABLES;

/** Every version of every limit, oldest first. An operator's versions replace a key's list whole. */
export type Limits = Readonly<Record<LimitKey, readonly LimitVersion[]>>;

/** The limits that come with the product. */
export const LIMITS: Limits = keyed(TABLES);

/**
 * The version of a limit in force on the day of its trigger (or of the conduct, where the law goes
 * by that). A RangeError for a day before the oldest version: nobody has entered that law.
 */
export function limitOn(key: LimitKey, date: PlainDate, limits: Limits = LIMITS): LimitVersion {
  const version = limits[key].findLast(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date < validTo),
  );
  if (!version) throw new RangeError(`No version of the limit ${key} is in force on ${date}`);
  return version;
}

/** Whether the text names a limit of the product. */
export function isLimitKey(text: string): text is LimitKey {
  return Object.hasOwn(TABLES, text);
}

function keyed(tables: LimitTable): Limits {
  const entries = Object.entries(tables).map(([key, texts]) => [
    key,
    texts.map((text) => ({ key, ...text })),
  ]);
  return Object.fromEntries(entries) as Limits;
}
