import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { type LockedCase, record } from "#lib/cases/record";
import { enqueue } from "#lib/jobs/enqueue";
import { coordinators } from "#lib/organizations/coordinators";
import { leaveCase } from "#lib/referrals/acknowledge-referral";
import { assertOpen, lockReferral, type Referral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { referralFact } from "#lib/referrals/referral-fact";
import { previewOf } from "#lib/referrals/referral-preview";

export const returnReferralInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
  properOrganizationId: z.uuid(),
});

/**
 * Sends a referral back: why, under which provision, and who is the proper body. "Not responsible"
 * without saying who is is no answer. The second return of one proceeding goes to the coordinator,
 * who designates who must act; meanwhile every clock runs on.
 *
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`, `referrals.properBodyIsSelf`,
 *   `referrals.recipientUnknown`, `referrals.noCoordinator`.
 */
export async function returnReferral(
  actor: MemberActor,
  wanted: z.infer<typeof returnReferralInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    assertOpen(actor, referral, "return", wanted.version);
    await assertProperBody(tx, actor, wanted.properOrganizationId);
    const { kase, grantId } = await joinCase(tx, actor, referral);
    await tx
      .update(referrals)
      .set({
        state: "returned",
        answeredAt: actor.now,
        answerReason: wanted.reason,
        answerBasis: wanted.basis,
        properOrganizationId: wanted.properOrganizationId,
        version: referral.version + 1,
      })
      .where(eq(referrals.id, referral.id));
    await record(tx, actor, kase, {
      type: "referral-returned",
      audience: "complainant",
      proceedingId: referral.fromProceedingId,
      payload: { ...referralFact(referral), properOrganizationId: wanted.properOrganizationId },
      disclosures: { reason: wanted.reason, basis: wanted.basis, actor: actor.personName },
    });
    if ((await returnsOf(tx, referral)) >= 2)
      await askCoordinator(tx, actor, kase, referral, wanted);
    await leaveCase(tx, actor, grantId);
  });
}

async function assertProperBody(tx: Transaction, actor: MemberActor, organizationId: string) {
  if (organizationId === actor.organizationId) throw new Refusal("referrals.properBodyIsSelf");
  const rows = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNull(organizations.closedAt)));
  if (rows.length === 0) throw new Refusal("referrals.recipientUnknown");
}

async function returnsOf(tx: Transaction, referral: Referral): Promise<number> {
  const [row] = await tx
    .select({ times: sql<number>`count(*)::int` })
    .from(referrals)
    .where(
      and(
        eq(referrals.fromProceedingId, referral.fromProceedingId!),
        eq(referrals.state, "returned"),
        eq(referrals.kind, "transfer"),
      ),
    );
  return row?.times ?? 0;
}

/** In the sender's name: it keeps the proceeding until the coordinator has named who must act. */
async function askCoordinator(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  returned: Referral,
  answer: z.infer<typeof returnReferralInput>,
) {
  const [coordinatorId] = await coordinators(tx);
  if (!coordinatorId) throw new Refusal("referrals.noCoordinator");
  const id = newId();
  await tx.insert(referrals).values({
    id,
    caseId: kase.id,
    kind: "designate",
    state: "sent",
    fromProceedingId: returned.fromProceedingId,
    fromOrganizationId: returned.fromOrganizationId,
    toOrganizationId: coordinatorId,
    procedureKey: returned.procedureKey,
    reason: answer.reason,
    basis: answer.basis,
    preview: await previewOf(tx, kase.id),
    sentByPersonId: actor.personId,
    sentAt: actor.now,
    dueAt: returned.dueAt,
  });
  await record(tx, actor, kase, {
    type: "referral-sent",
    audience: "complainant",
    proceedingId: returned.fromProceedingId,
    payload: {
      referralId: id,
      kind: "designate",
      fromOrganizationId: returned.fromOrganizationId,
      toOrganizationId: coordinatorId,
    },
    disclosures: { reason: answer.reason, basis: answer.basis },
  });
  await enqueue(tx, "referral-delivery", { referralId: id });
}
