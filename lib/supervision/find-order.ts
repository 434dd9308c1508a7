import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { supervisionOrders } from "#db/schema/supervision";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { seen } from "#lib/access/sight";
import {
  type OrderAction,
  type OrderFacts,
  type OrderState,
  openOrderActions,
} from "#lib/supervision/supervision-gate";

export type SupervisionOrder = typeof supervisionOrders.$inferSelect;

/** An order of a case that the actor sees, locked until the transaction ends. @throws NotSeen */
export async function lockOrder(
  tx: Transaction,
  actor: MemberActor,
  orderId: string,
): Promise<SupervisionOrder> {
  const [row] = await tx
    .select()
    .from(supervisionOrders)
    .where(and(eq(supervisionOrders.id, orderId), seen(actor, supervisionOrders.caseId)))
    .for("update");
  if (!row) throw new NotSeen("supervision order");
  return row;
}

/** The order of a proceeding that is not closed; none when nothing is ordered. */
export async function openOrderOf(
  tx: Transaction,
  proceedingId: string,
): Promise<SupervisionOrder | null> {
  const [row] = await tx
    .select()
    .from(supervisionOrders)
    .where(
      and(eq(supervisionOrders.proceedingId, proceedingId), ne(supervisionOrders.state, "closed")),
    );
  return row ?? null;
}

/** What the gate judges by, for one proceeding and its order, if it has one. */
export async function orderFacts(
  tx: Transaction,
  actor: MemberActor,
  proceeding: { caseId: string; organizationId: string; phase: string },
  order: Pick<SupervisionOrder, "state"> | null,
): Promise<OrderFacts> {
  const owns = proceeding.organizationId === actor.organizationId;
  const supervises = await isSupervisor(tx, actor, proceeding.caseId);
  return {
    state: (order?.state ?? null) as OrderState | null,
    side: owns ? "owner" : supervises ? "supervisor" : "neither",
    roles: actor.roles,
    proceedingOpen: proceeding.phase !== "closed",
  };
}

/** @throws Refusal `supervision.closed` when the gate says no. */
export function assertOrderOpen(facts: OrderFacts, action: OrderAction): void {
  if (!openOrderActions(facts).includes(action)) throw new Refusal("supervision.closed");
}

/** Whether the actor's organization supervises the case now. */
export async function isSupervisor(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<boolean> {
  const rows = await tx
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(
        eq(grants.caseId, caseId),
        eq(grants.organizationId, actor.organizationId),
        eq(grants.scope, "whole"),
        eq(grants.standing, "supervisor"),
        isNull(grants.endedAt),
        sql`(${grants.endsAt} is null or ${grants.endsAt} > now())`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
