import { and, eq, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { seen } from "#lib/access/sight";
import type { LinkKind } from "#lib/linked-cases/link-event";

export type LinkedCase = {
  linkId: string;
  kind: LinkKind;
  /** The case asked about leads, or is the one that the other was taken out of. */
  leads: boolean;
  caseId: string;
  number: string;
  title: string;
  reason: string;
  madeAt: Date;
  /** The actor's organization made the link and may end it. */
  own: boolean;
};

/**
 * The cases that the case is linked to now, as far as the actor sees both, newest link first.
 * @throws NotSeen
 */
export function linkedCasesOf(
  actor: MemberActor,
  caseId: string,
): Promise<{ number: string; links: LinkedCase[] }> {
  return acting(actor, async (tx) => {
    const number = await numberOf(tx, actor, caseId);
    const rows = await tx.execute<LinkedCase & { madeAt: string } & Record<string, unknown>>(sql`
      select l.id as "linkId", l.kind, l.case_id = ${caseId} as leads, c.id as "caseId", c.number,
        c.title, l.reason, l.made_at as "madeAt",
        l.made_by_organization_id = ${actor.organizationId} as own
      from case_links l join cases c
        on c.id = case when l.case_id = ${caseId} then l.other_case_id else l.case_id end
      where ${caseId} in (l.case_id, l.other_case_id) and l.ended_at is null
      order by l.made_at desc, l.id`);
    return { number, links: rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) })) };
  });
}

async function numberOf(tx: Transaction, actor: MemberActor, caseId: string): Promise<string> {
  const [kase] = await tx
    .select({ number: cases.number })
    .from(cases)
    .where(and(eq(cases.id, caseId), seen(actor, cases.id)));
  if (!kase) throw new NotSeen("case");
  return kase.number;
}
