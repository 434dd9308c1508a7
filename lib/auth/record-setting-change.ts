import { settingChanges } from "#db/schema/operations";
import type { Transaction } from "#db/transaction";

type By = { personId: string; organizationId: string | null };
type Change = { what: string; targetId: string; before?: unknown; after?: unknown };

/** Writes down who changed which setting, and from what to what. Never a password or a token. */
export async function recordSettingChange(tx: Transaction, by: By, change: Change, now: Date) {
  const { personId, organizationId } = by;
  await tx.insert(settingChanges).values({ at: now, personId, organizationId, ...change });
}
