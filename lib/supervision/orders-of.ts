import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { OrderGround, OrderState } from "#lib/supervision/supervision-gate";
import type { Words } from "#lib/words";

export type OrderLine = {
  id: string;
  caseId: string;
  proceedingId: string;
  number: string;
  title: string;
  procedureKey: string;
  from: Words;
  to: Words;
  ground: OrderGround;
  state: OrderState;
  reason: string;
  basis: string;
  dueOn: string;
  orderedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  closing: string | null;
  closedAt: Date | null;
  version: number;
};

export const mostOrders = 50;

/** The orders of a case, newest first, for bodies and the office; parties see none. One statement. */
export function ordersOfCase(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<OrderLine[]> {
  return linesWhere(tx, actor, sql`s.case_id = ${caseId}`);
}

/**
 * The orders that a body was given, or that an office gave: those not closed first, by their day,
 * then the latest closed, 50 at most. One statement.
 */
export function ordersOf(actor: MemberActor): Promise<OrderLine[]> {
  return acting(actor, (tx) =>
    linesWhere(
      tx,
      actor,
      sql`${actor.organizationId} in (s.to_organization_id, s.from_organization_id)`,
    ),
  );
}

/** One order as the actor sees it; null where it is not seen. */
export async function orderLine(
  tx: Transaction,
  actor: MemberActor,
  orderId: string,
): Promise<OrderLine | null> {
  const [line] = await linesWhere(tx, actor, sql`s.id = ${orderId}`);
  return line ?? null;
}

async function linesWhere(tx: Transaction, actor: MemberActor, which: SQL): Promise<OrderLine[]> {
  const rows = await tx.execute<Stored>(sql`
    select s.id, s.case_id as "caseId", s.proceeding_id as "proceedingId", c.number, c.title,
      p.procedure_key as "procedureKey",
      json_build_object('zh', f.name_zh, 'en', f.name_en) as "from",
      json_build_object('zh', t.name_zh, 'en', t.name_en) as "to",
      s.ground, s.state, s.reason, s.basis, s.due_on as "dueOn", s.ordered_at as "orderedAt",
      s.answer, s.answered_at as "answeredAt", s.closing, s.closed_at as "closedAt", s.version
    from supervision_orders s join cases c on c.id = s.case_id
    join proceedings p on p.id = s.proceeding_id
    join organizations f on f.id = s.from_organization_id
    join organizations t on t.id = s.to_organization_id
    where ${which} and exists (select 1 from grants g where g.case_id = s.case_id
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole'
      and g.standing in ('body', 'supervisor') and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()))
    order by (s.state = 'closed'), case when s.state <> 'closed' then s.due_on end,
      s.ordered_at desc, s.id limit ${mostOrders}`);
  return rows.map((row) => ({
    ...row,
    orderedAt: new Date(row.orderedAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
    closedAt: row.closedAt === null ? null : new Date(row.closedAt),
  }));
}

type Stored = Omit<OrderLine, "orderedAt" | "answeredAt" | "closedAt"> & {
  orderedAt: string;
  answeredAt: string | null;
  closedAt: string | null;
};
