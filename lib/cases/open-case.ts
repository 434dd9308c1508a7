import { desc, eq } from "drizzle-orm";
import { readings } from "#db/schema/operations";
import { fastTracks } from "#db/schema/proceedings";
import { type Transaction, together } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Calendar } from "#lib/calendar/calendar";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { type EvidenceAtHand, evidenceAtHand } from "#lib/evidence/evidence-at-hand";
import { markCaseRead } from "#lib/inbox/mark-read";
import { type Lane, lanesOf } from "#lib/proceedings/lanes-of";
import { type CaseReferral, referralsOfCase } from "#lib/referrals/referrals-of-case";
import { type TimelineEntry, type TimelineWish, timelineFor } from "#lib/timeline/timeline-for";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type FastTrack = typeof fastTracks.$inferSelect;

/** A case as one organization sees it now. */
export type CaseFile = {
  kase: CaseHeader;
  lanes: Lane[];
  fastTrack: FastTrack | null;
  referrals: CaseReferral[];
  evidenceAtHand: EvidenceAtHand;
  timeline: TimelineEntry[];
  /** Where the next, older page of the timeline begins; null when there is none. */
  before: number | null;
  calendar: Calendar;
};

/**
 * Opens a case: everything its page shows, and the line that says who read it and when, in one
 * transaction. If the reading cannot be written down, nothing is read. @throws NotSeen
 */
export function openCase(
  actor: MemberActor,
  caseId: string,
  wish: TimelineWish = {},
): Promise<CaseFile> {
  return acting(actor, async (tx) =>
    readCase(tx, actor, await caseHeader(tx, actor, caseId), wish),
  );
}

/** The same within a transaction, of a case whose head is read. */
export async function readCase(
  tx: Transaction,
  actor: MemberActor,
  kase: CaseHeader,
  wish: TimelineWish,
): Promise<CaseFile> {
  await together(
    () => writeReading(tx, actor, kase.id),
    () => markCaseRead(tx, actor, kase.id),
  );
  const [lanes, page, fastTrack, referrals, atHand, calendar] = await Promise.all([
    lanesOf(tx, actor, kase.id),
    timelineFor(tx, actor, kase.id, wish),
    lastFastTrack(tx, kase.id),
    referralsOfCase(tx, actor, kase.id),
    evidenceAtHand(tx, actor, kase.id),
    loadCalendar(tx),
  ]);
  const { entries: timeline, before } = page;
  return { kase, lanes, fastTrack, referrals, evidenceAtHand: atHand, timeline, before, calendar };
}

/** Writes down who reads a case. */
async function writeReading(tx: Transaction, actor: MemberActor, caseId: string) {
  await tx.insert(readings).values({
    at: actor.now,
    personId: actor.personId,
    organizationId: actor.organizationId,
    what: "case",
    targetId: caseId,
  });
}

async function lastFastTrack(tx: Transaction, caseId: string): Promise<FastTrack | null> {
  const [row] = await tx
    .select()
    .from(fastTracks)
    .where(eq(fastTracks.caseId, caseId))
    .orderBy(desc(fastTracks.requestedAt))
    .limit(1);
  return row ?? null;
}
