import { and, eq, ne, sql } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { proceedings } from "#db/schema/proceedings";
import { inTransaction, type Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";
import { lockOrganization } from "#lib/organizations/organization-row";
import { recordSetting } from "#lib/organizations/record-setting";

/**
 * Closes an organization: nothing goes to it any more and its members can no longer act for it.
 * What it did stays. @throws NotSeen for anybody but an administrator of a coordination office;
 * Refusal `settings.hasOpenProceedings` while it owns some, `settings.ownOrganization`, `settings.changedMeanwhile`.
 */
export async function closeOrganization(actor: MemberActor, id: string, version: number) {
  if (actor.organizationId === id) throw new Refusal("settings.ownOrganization");
  // Every proceeding counts, also those that the actor may not see: only their number is told.
  await inTransaction({ kind: "system" }, async (tx) => {
    await mustKeepSettings(tx, actor);
    const row = await lockOrganization(tx, id, version);
    const count = await openProceedings(tx, id);
    if (count > 0) throw new Refusal("settings.hasOpenProceedings", { count });
    await setClosed(tx, actor, row, actor.now);
  });
}

/** Opens a closed organization again. @throws as `closeOrganization`. */
export async function reopenOrganization(actor: MemberActor, id: string, version: number) {
  await inTransaction({ kind: "system" }, async (tx) => {
    await mustKeepSettings(tx, actor);
    await setClosed(tx, actor, await lockOrganization(tx, id, version), null);
  });
}

async function openProceedings(tx: Transaction, organizationId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(proceedings)
    .where(and(eq(proceedings.organizationId, organizationId), ne(proceedings.phase, "closed")));
  return row?.count ?? 0;
}

async function setClosed(
  tx: Transaction,
  actor: MemberActor,
  row: typeof organizations.$inferSelect,
  closedAt: Date | null,
) {
  await tx
    .update(organizations)
    .set({ closedAt, version: row.version + 1 })
    .where(eq(organizations.id, row.id));
  await recordSetting(tx, actor, {
    what: "organization",
    targetId: row.id,
    before: { closedAt: row.closedAt },
    after: { closedAt },
  });
}
