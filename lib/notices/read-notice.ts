import { and, eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { eventDisclosures } from "#db/schema/events";
import { notices } from "#db/schema/notices";
import { readings } from "#db/schema/operations";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { standingIn } from "#lib/evidence/target";
import type { NoticeContent } from "#lib/notices/issue-notice";
import { writeService } from "#lib/notices/write-service";
import { leaveCase } from "#lib/referrals/acknowledge-referral";
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
    return (await isServed(tx, actor, found)) ? { ...found, openedAt: actor.now } : found;
  });
  const { id, caseId, referralId, issuedAt, openedAt } = notice;
  return { id, caseId, referralId, issuedAt, openedAt, ...words };
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

/** Whether this reading is the first of the addressee's; then it is written on the timeline. */
async function isServed(
  tx: Transaction,
  actor: MemberActor,
  { id, caseId, addressee, referralId, openedAt }: typeof notices.$inferSelect,
): Promise<boolean> {
  if (openedAt) return false;
  if (referralId) return isReceived(tx, actor, referralId);
  if ((await standingIn(tx, actor, caseId)) !== addressee) return false;
  await writeService(tx, actor, await lockCase(tx, actor, caseId), eq(notices.id, id));
  return true;
}

/** Joining writes the service of what came with the referral; until it is answered sight ends again. */
async function isReceived(tx: Transaction, actor: MemberActor, referralId: string) {
  const [referral] = await tx
    .select()
    .from(referrals)
    .where(and(eq(referrals.id, referralId), eq(referrals.toOrganizationId, actor.organizationId)))
    .for("update");
  if (!referral) return false;
  const { grantId } = await joinCase(tx, actor, referral);
  await leaveCase(tx, actor, grantId);
  return true;
}
