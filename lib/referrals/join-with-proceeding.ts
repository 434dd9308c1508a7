import { eq, or } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { NewEvent } from "#lib/cases/event-types";
import { type LockedCase, record } from "#lib/cases/record";
import { findProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { openProceeding } from "#lib/proceedings/open-proceeding";
import type { Referral } from "#lib/referrals/find-referral";

/**
 * Opens the recipient's own proceeding beside the sender's; its clocks run from the sending. Under
 * joint handling one of the two leads, and whoever was led before is led by the same.
 * @returns the new proceeding.
 */
export async function joinWithProceeding(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  referral: Referral,
): Promise<string> {
  const from = await findProceeding(tx, actor, referral.fromProceedingId!);
  const opened = await openProceeding(tx, actor, kase, {
    competence: referral.procedureKey,
    organizationId: actor.organizationId,
    since: referral.sentAt,
    fastTrack: from.fastTrack,
  });
  await record(tx, actor, kase, ...opened.events);
  if (referral.kind === "joint")
    await record(tx, actor, kase, await nameLead(tx, actor, referral, from, opened.proceedingId));
  return opened.proceedingId;
}

async function nameLead(
  tx: Transaction,
  actor: MemberActor,
  referral: Referral,
  from: Proceeding,
  joinedId: string,
): Promise<NewEvent> {
  const mine = referral.leads === "recipient";
  const before = from.leadProceedingId ?? from.id;
  const leadProceedingId = mine ? joinedId : before;
  await tx
    .update(proceedings)
    .set({ leadProceedingId })
    .where(
      or(
        eq(proceedings.id, from.id),
        eq(proceedings.id, joinedId),
        eq(proceedings.leadProceedingId, before),
      ),
    );
  const lead = mine ? null : await findProceeding(tx, actor, leadProceedingId);
  return {
    type: "joint-handling-begun",
    audience: "complainant",
    proceedingId: joinedId,
    payload: {
      leadProceedingId,
      leadOrganizationId: lead?.organizationId ?? actor.organizationId,
      withOrganizationId: mine ? from.organizationId : actor.organizationId,
    },
  };
}
