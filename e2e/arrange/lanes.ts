import { and, asc, eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { members, people } from "#db/schema/people";
import { clocks, proceedings } from "#db/schema/proceedings";
import { inTransaction } from "#db/transaction";
import { at } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { assign } from "#lib/proceedings/assign";
import { openProceeding } from "#lib/proceedings/open-proceeding";
import type { PostedInput } from "#lib/proceedings/read-input";
import { takeAction } from "#lib/proceedings/take-action";

/** Opens one more proceeding of a case at a body, as the system would. */
export function alsoOpened(
  caseId: string,
  competence: string,
  { organizationId, now }: MemberActor,
): Promise<string> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const system = systemActor("test", now);
    const kase = await lockCase(tx, system, caseId);
    const opening = { competence, organizationId, since: now };
    const opened = await openProceeding(tx, system, kase, opening);
    await record(tx, system, kase, ...opened.events);
    return opened.proceedingId;
  });
}

/** The case of a number. */
export function caseOf(number: string): Promise<string> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const [row] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number));
    if (!row) throw new Error(`there is no case ${number}`);
    return row.id;
  });
}

/** The proceeding that filing opened. */
export function firstProceeding(caseId: string): Promise<string> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const [row] = await tx
      .select({ id: proceedings.id })
      .from(proceedings)
      .where(eq(proceedings.caseId, caseId))
      .orderBy(asc(proceedings.openedAt), asc(proceedings.id))
      .limit(1);
    if (!row) throw new Error(`no proceeding was opened in ${caseId}`);
    return row.id;
  });
}

/** The proceeding of a case by its procedure. */
export function proceedingOf(caseId: string, procedureKey: string): Promise<string> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const [row] = await tx
      .select({ id: proceedings.id })
      .from(proceedings)
      .where(and(eq(proceedings.caseId, caseId), eq(proceedings.procedureKey, procedureKey)));
    if (!row) throw new Error(`no ${procedureKey} was opened in ${caseId}`);
    return row.id;
  });
}

/** Takes an action of one proceeding as it stands at that moment. */
export async function taken(
  actor: MemberActor,
  proceedingId: string,
  action: string,
  input: PostedInput = {},
  when: Date | string = actor.now,
): Promise<void> {
  const { version } = await proceedingNow(proceedingId);
  await takeAction(at(actor, when), { proceedingId, action, version, input });
}

/** Gives a proceeding to a demo person of the actor's body. */
export async function assigned(actor: MemberActor, proceedingId: string, mailbox: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ memberId: members.id })
      .from(members)
      .innerJoin(people, eq(people.id, members.personId))
      .where(
        and(
          eq(people.email, `${mailbox}@demo.test`),
          eq(members.organizationId, actor.organizationId),
        ),
      ),
  );
  if (!row) throw new Error(`${mailbox} has no seat in this body`);
  const { version } = await proceedingNow(proceedingId);
  await assign(actor, { proceedingId, version, memberId: row.memberId });
}

export async function proceedingNow(proceedingId: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.id, proceedingId)),
  );
  if (!row) throw new Error(`there is no proceeding ${proceedingId}`);
  return row;
}

/** The clocks of a proceeding by that name, the oldest first. */
export function clocksNow(proceedingId: string, key: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(clocks)
      .where(and(eq(clocks.proceedingId, proceedingId), eq(clocks.key, key)))
      .orderBy(asc(clocks.triggeredAt)),
  );
}
