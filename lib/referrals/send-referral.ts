import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type LockedCase, record } from "#lib/cases/record";
import { startClock } from "#lib/clocks/change-clock";
import { dueOf } from "#lib/clocks/due-date";
import { enqueue } from "#lib/jobs/enqueue";
import { limitOn } from "#lib/law/limits/limits";
import { lockProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { openOwnershipChange } from "#lib/referrals/open-ownership-change";
import type { ReferralKind } from "#lib/referrals/referral-gate";
import { previewOf } from "#lib/referrals/referral-preview";
import { loadCalendar } from "#lib/working-days/load-calendar";

export const sendReferralInput = z.object({
  proceedingId: z.uuid(),
  version: z.coerce.number().int(),
  kind: z.enum(["refer", "transfer"]),
  toOrganizationId: z.uuid(),
  procedureKey: z.string().min(1).max(100),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
});

export type SendReferral = z.infer<typeof sendReferralInput>;

/**
 * Sends a proceeding's case to another organization: `refer` lets it join, `transfer` makes it the
 * owner once it accepts. Its clock runs from this moment; the proceeding's own clocks run on.
 *
 * @returns the referral's id.
 * @throws NotSeen, or Refusal `cases.stalePage`, `cases.notOwner`, `cases.proceedingClosed`,
 *   `closed.ownership-change-open`, `referrals.recipientUnknown`, `referrals.recipientIsSender`.
 */
export async function sendReferral(actor: MemberActor, wanted: SendReferral): Promise<string> {
  return acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, wanted.proceedingId);
    await assertMaySend(tx, actor, proceeding, wanted);
    const { toOrganizationId, procedureKey, reason, basis, kind } = wanted;
    return writeReferral(tx, actor, kase, {
      kind,
      proceedingId: proceeding.id,
      toOrganizationId,
      procedureKey,
      reason,
      basis,
    });
  });
}

export type NewReferral = {
  kind: ReferralKind;
  proceedingId: string;
  toOrganizationId: string;
  procedureKey: string;
  reason: string;
  basis: string;
};

/** Writes a referral in state sent, its event and the job that delivers it. */
export async function writeReferral(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  made: NewReferral,
): Promise<string> {
  const id = newId();
  const limit = limitOn("referral.answer", shanghaiDate(actor.now));
  const due = dueOf(startClock(limit, actor.now), await loadCalendar(tx));
  await tx.insert(referrals).values({
    id,
    caseId: kase.id,
    kind: made.kind,
    state: "sent",
    fromProceedingId: made.proceedingId,
    fromOrganizationId: actor.organizationId,
    toOrganizationId: made.toOrganizationId,
    procedureKey: made.procedureKey,
    reason: made.reason,
    basis: made.basis,
    preview: await previewOf(tx, kase.id),
    sentByPersonId: actor.personId,
    sentAt: actor.now,
    dueAt: due.dueAt,
  });
  await record(tx, actor, kase, {
    type: "referral-sent",
    audience: "complainant",
    proceedingId: made.proceedingId,
    payload: {
      referralId: id,
      kind: made.kind,
      fromOrganizationId: actor.organizationId,
      toOrganizationId: made.toOrganizationId,
    },
    disclosures: { reason: made.reason, basis: made.basis, actor: actor.personName },
  });
  await enqueue(tx, "referral-delivery", { referralId: id });
  return id;
}

async function assertMaySend(
  tx: Transaction,
  actor: MemberActor,
  proceeding: Proceeding,
  wanted: SendReferral,
): Promise<void> {
  if (proceeding.organizationId !== actor.organizationId) throw new Refusal("cases.notOwner");
  if (!holds(actor, "officer", "reviewer", "head")) throw new Refusal("closed.role-missing");
  if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
  if (proceeding.phase === "closed") throw new Refusal("cases.proceedingClosed");
  if (wanted.toOrganizationId === actor.organizationId)
    throw new Refusal("referrals.recipientIsSender");
  if (wanted.kind === "transfer" && (await openOwnershipChange(tx, proceeding.id)))
    throw new Refusal("closed.ownership-change-open");
  const recipients = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, wanted.toOrganizationId), isNull(organizations.closedAt)));
  if (recipients.length === 0) throw new Refusal("referrals.recipientUnknown");
}
