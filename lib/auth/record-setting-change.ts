import { settingChanges } from "#db/schema/operations";
import type { Transaction } from "#db/transaction";

/** What kinds of change are written down; each has a name in the `admin` messages. */
export const settings = [
  "organization",
  "competence",
  "channel",
  "park",
  "authority",
  "member-roles",
  "member-invited",
  "member-joined",
  "member-ended",
  "person-disabled",
  "person-enabled",
  "password-changed",
  "password-reset-offered",
  "password-reset",
  "second-step-on",
  "second-step-off",
  "second-step-reset",
  "recovery-codes-renewed",
  "recovery-code-used",
  "first-administrator",
  "rule-set",
  "calendar-year",
  "calendar-days",
  "limit-version",
  "notice-template",
  "service-grade",
  "webhook",
] as const;

export type Setting = (typeof settings)[number];

type By = { personId: string; organizationId: string | null };
type Change = { what: Setting; targetId: string; before?: unknown; after?: unknown };

/** Writes down who changed which setting, and from what to what. Never a password or a token. */
export async function recordSettingChange(tx: Transaction, by: By, change: Change, now: Date) {
  const { personId, organizationId } = by;
  await tx.insert(settingChanges).values({ at: now, personId, organizationId, ...change });
}
