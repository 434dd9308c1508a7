import { and, eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { eventDisclosures } from "#db/schema/events";
import { notices } from "#db/schema/notices";
import { readings } from "#db/schema/operations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { isAddressee } from "#lib/notices/is-addressee";
import type { NoticeContent } from "#lib/notices/issue-notice";
import { writeService } from "#lib/notices/write-service";
import { leaveCase } from "#lib/referrals/acknowledge-referral";
import { lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";

export type ReadNotice = {
  id: string;
  caseId: string;
  caseNumber: string;
  /** Of a document to a body: the referral that it came with. */
  referralId: string | null;
  content: NoticeContent;
  issuedAt: Date;
  openedAt: Date | null;
  /** The actor may take the record of its service: its issuer, or its addressee. */
  mayProve: boolean;
};

/**
 * Opens a document and writes the reading down. The first time that its addressee does, the timeline
 * says so: that is the proof of electronic service (电子送达).
 * @throws NotSeen also for a document whose words were erased by law.
 */
export async function readNotice(actor: MemberActor, noticeId: string): Promise<ReadNotice> {
  const words = await wordsOf(noticeId, actor.now);
  const notice = await acting(actor, async (tx) => {
    const [found] = await tx.select().from(notices).where(eq(notices.id, noticeId));
    if (!found) throw new NotSeen("notice");
    await tx.insert(readings).values({
      at: actor.now,
      personId: actor.personId,
      organizationId: actor.organizationId,
      what: "notice",
      targetId: noticeId,
    });
    const isFor = await isAddressee(tx, actor, found);
    const mayProve = isFor || found.organizationId === actor.organizationId;
    const isServed = isFor && found.openedAt === null;
    if (isServed) await serve(tx, actor, found);
    return { ...found, mayProve, openedAt: isServed ? actor.now : found.openedAt };
  });
  const { id, caseId, referralId, issuedAt, openedAt, mayProve } = notice;
  return { id, caseId, referralId, issuedAt, openedAt, mayProve, ...words };
}

/**
 * What it says. Read before it is asked who may: the event of a letter lies on a timeline that the body
 * it went to does not see yet.
 */
async function wordsOf(noticeId: string, now: Date) {
  const [row] = await acting(systemActor("notice-words", now), (tx) =>
    tx
      .select({ caseNumber: cases.number, content: eventDisclosures.value })
      .from(notices)
      .innerJoin(cases, eq(cases.id, notices.caseId))
      .innerJoin(
        eventDisclosures,
        and(eq(eventDisclosures.eventId, notices.eventId), eq(eventDisclosures.field, "content")),
      )
      .where(eq(notices.id, noticeId)),
  );
  if (!row) throw new NotSeen("notice");
  return { caseNumber: row.caseNumber, content: JSON.parse(row.content) as NoticeContent };
}

/**
 * Writes the service down. What came with a referral is served by joining the case, which only serves to
 * write; until the referral is answered sight ends again.
 */
async function serve(
  tx: Transaction,
  actor: MemberActor,
  { id, caseId, referralId }: typeof notices.$inferSelect,
): Promise<void> {
  if (!referralId)
    return writeService(tx, actor, await lockCase(tx, actor, caseId), eq(notices.id, id));
  const { grantId } = await joinCase(tx, actor, await lockReferral(tx, actor, referralId));
  await leaveCase(tx, actor, grantId);
}
