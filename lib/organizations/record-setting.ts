import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { recordSettingChange, type Setting } from "#lib/auth/record-setting-change";

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
