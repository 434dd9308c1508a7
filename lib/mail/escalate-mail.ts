import { eq, type SQL, sql } from "drizzle-orm";
import { mails } from "#db/schema/mail";
import type { Transaction } from "#db/transaction";
import type { MemberActor, SystemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { type Mail, toldBy } from "#lib/mail/compose-mail";

/**
 * Tells of an e-mail or a text message that was given up, on the timeline of a case it was about: to the
 * administrators of its person's organization, where there is nobody else to those of the coordination
 * office; and for each document in it that a party has not opened, to whoever handles the proceeding, so
 * that it is served in another way. One that only told of such failures is told of to nobody.
 * @param reason what the server said.
 */
export async function escalateMail(
  tx: Transaction,
  actor: SystemActor,
  { mail, seat, reason }: { mail: Mail; seat: MemberActor; reason: string },
): Promise<void> {
  const lost = await untold(tx, mail);
  if (!lost[0]) return;
  const unserved = lost.filter(({ handler }) => handler !== null);
  let keepers = await keepersOf(tx, mail, lost[0].caseId);
  const places = unserved.length > 0 ? unserved : lost.slice(0, 1);
  for (const { caseId, proceedingId, handler, numbers } of places) {
    const visibleTo = [
      ...new Set([mail.organizationId, ...keepers, ...(handler ? [handler] : [])]),
    ];
    if (!handler && keepers.length === 0) return;
    await record(tx, actor, await lockCase(tx, actor, caseId), {
      type: "delivery-failed",
      audience: "own",
      visibleTo,
      proceedingId: handler ? proceedingId : null,
      payload: {
        channel: mail.channel as Mail["channel"] & ("mail" | "text"),
        organizationId: mail.organizationId,
        fault: null,
        noticeNumbers: numbers,
        keepers,
      },
      disclosures: { person: seat.personName, fault: reason },
    });
    keepers = [];
  }
  await tx.update(mails).set({ escalatedAt: actor.now }).where(eq(mails.id, mail.id));
}

type Lost = {
  caseId: string;
  proceedingId: string | null;
  /** The body whose document it is, where a party has yet to open one. */
  handler: string | null;
  numbers: string[];
};

/** What nobody has read of it, by case and proceeding; the cases in the order in which they are locked. */
function untold(tx: Transaction, mail: Mail): Promise<Lost[]> {
  return tx.execute<Lost>(sql`
    select m.case_id as "caseId", n.proceeding_id as "proceedingId", p.organization_id as handler,
      coalesce(array_agg(n.number order by n.number) filter (where n.number is not null), '{}')
        as numbers
    from inbox_messages m join events e on e.id = m.event_id
    left join notices n on n.event_id = e.id and n.opened_at is null
      and n.addressee <> 'body' and n.organization_id <> m.organization_id
    left join proceedings p on p.id = n.proceeding_id
    where ${toldBy(mail)} and e.type <> 'delivery-failed'
    group by m.case_id, n.proceeding_id, p.organization_id
    order by m.case_id, n.proceeding_id nulls last`);
}

/** Administrators beside the person, of the own organization or else of a coordination office on the case. */
async function keepersOf(tx: Transaction, mail: Mail, caseId: string): Promise<string[]> {
  const administered = (organization: SQL) => sql`exists (select 1 from members a
    where a.organization_id = ${organization} and a.ended_at is null
      and 'administrator' = any (a.roles) and a.person_id <> ${mail.personId})`;
  const rows = await tx.execute<{ id: string; isOwn: boolean }>(sql`
    select o.id, o.id = ${mail.organizationId} as "isOwn" from organizations o
    where (o.id = ${mail.organizationId} or o.kind = 'coordination-office')
      and ${administered(sql`o.id`)} and exists (select 1 from grants g where g.case_id = ${caseId}
        and g.organization_id = o.id and g.scope = 'whole' and g.ended_at is null)
    order by o.id`);
  const own = rows.filter(({ isOwn }) => isOwn);
  return (own.length > 0 ? own : rows).map(({ id }) => id);
}
