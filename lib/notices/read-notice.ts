import { and, eq, isNull } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { eventDisclosures } from "#db/schema/events";
import { notices } from "#db/schema/notices";
import { readings } from "#db/schema/operations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { standingIn } from "#lib/evidence/target";
import type { NoticeContent } from "#lib/notices/issue-notices";

export type ReadNotice = {
  id: string;
  caseId: string;
  caseNumber: string;
  content: NoticeContent;
  issuedAt: Date;
  openedAt: Date | null;
};

/**
 * Opens a document and writes the reading down. The first time that its addressee does, the timeline
 * says so: that is the proof of electronic service (电子送达).
 * @throws NotSeen also for a document whose words were erased by law.
 */
export function readNotice(actor: MemberActor, noticeId: string): Promise<ReadNotice> {
  return acting(actor, async (tx) => {
    const found = await findNotice(tx, noticeId);
    await tx.insert(readings).values({
      at: actor.now,
      personId: actor.personId,
      organizationId: actor.organizationId,
      what: "notice",
      targetId: noticeId,
    });
    const { addressee, content, ...notice } = found;
    const isServed =
      notice.openedAt === null && (await standingIn(tx, actor, notice.caseId)) === addressee;
    if (isServed) await writeService(tx, actor, found);
    return {
      ...notice,
      openedAt: isServed ? actor.now : notice.openedAt,
      content: JSON.parse(content) as NoticeContent,
    };
  });
}

async function findNotice(tx: Transaction, noticeId: string) {
  const [row] = await tx
    .select({
      id: notices.id,
      caseId: notices.caseId,
      caseNumber: cases.number,
      proceedingId: notices.proceedingId,
      addressee: notices.addressee,
      issuedAt: notices.issuedAt,
      openedAt: notices.openedAt,
      content: eventDisclosures.value,
    })
    .from(notices)
    .innerJoin(cases, eq(cases.id, notices.caseId))
    .innerJoin(
      eventDisclosures,
      and(eq(eventDisclosures.eventId, notices.eventId), eq(eventDisclosures.field, "content")),
    )
    .where(eq(notices.id, noticeId));
  if (!row) throw new NotSeen("notice");
  return row;
}

/** Two people of one party may open it at once; the lock lets only the first be the first. */
async function writeService(
  tx: Transaction,
  actor: MemberActor,
  { id, caseId, proceedingId, addressee, content }: Awaited<ReturnType<typeof findNotice>>,
): Promise<void> {
  const kase = await lockCase(tx, actor, caseId);
  const first = await tx
    .update(notices)
    .set({ openedAt: actor.now, openedByPersonId: actor.personId })
    .where(and(eq(notices.id, id), isNull(notices.openedAt)))
    .returning({ number: notices.number });
  if (!first[0]) return;
  await record(tx, actor, kase, {
    type: "notice-opened",
    audience: addressee === "respondent" ? "respondent" : "complainant",
    proceedingId,
    payload: { noticeId: id, number: first[0].number },
    disclosures: { title: (JSON.parse(content) as NoticeContent).title, actor: actor.personName },
  });
}
