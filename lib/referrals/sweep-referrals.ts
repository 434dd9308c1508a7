import { and, asc, isNull, lte, or } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { enqueueAll } from "#lib/jobs/enqueue";

const batch = 200;

/**
 * Finds handshakes whose answer is late and not yet on the timeline, and those that end unanswered,
 * and leaves one job for each, at most 200 a round. What is found twice is recorded once: see
 * `recordLate`.
 * @returns how many were found.
 */
export async function sweepReferrals(actor: SystemActor): Promise<number> {
  return acting(actor, async (tx) => {
    const late = await tx
      .select({ id: referrals.id })
      .from(referrals)
      .where(
        and(
          isNull(referrals.answeredAt),
          or(
            and(isNull(referrals.overdueRecordedAt), lte(referrals.dueAt, actor.now)),
            lte(referrals.expiresAt, actor.now),
          ),
        ),
      )
      .orderBy(asc(referrals.dueAt), asc(referrals.id))
      .limit(batch);
    const jobs = late.map(({ id }) => ({ referralId: id }));
    await enqueueAll(tx, "referral-late", jobs, ({ referralId }) => referralId);
    return late.length;
  });
}
