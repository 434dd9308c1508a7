import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { recordSettingChange } from "#lib/auth/record-setting-change";

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
  "webhook",
] as const;

export type Setting = (typeof settings)[number];

/** A change of one setting; null before: made; null after: removed. No personal data in either. */
export type SettingChange = {
  what: Setting;
  targetId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** Writes down a change of settings in the transaction that makes it. Append only. */
export function recordSetting(tx: Transaction, actor: MemberActor, change: SettingChange) {
  return recordSettingChange(tx, actor, change, actor.now);
}
