import { eq } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { clocks, proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { type LockedCase, record } from "#lib/cases/record";
import { procedureFor } from "#lib/procedures/registry";
import { findProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { openProceeding } from "#lib/proceedings/open-proceeding";
import { clocksOf } from "#lib/proceedings/stored-clocks";
import type { Referral } from "#lib/referrals/find-referral";
import { moveOrders } from "#lib/supervision/move-orders";

/**
 * Hands a proceeding to the organization that must act. Under the same procedure it stays the same
 * proceeding, with its state and its running clocks; under another one it closes as transferred and
 * a new one opens whose clocks run from the sending. Either way no time is won by handing on.
 *
 * @returns the proceeding that the new owner works on.
 */
export async function moveOwnership(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  referral: Referral,
  to: { organizationId: string; procedureKey: string },
): Promise<string> {
  const proceeding = await findProceeding(tx, actor, referral.fromProceedingId!);
  await record(tx, actor, kase, {
    type: "proceeding-transferred",
    audience: "complainant",
    proceedingId: proceeding.id,
    payload: {
      procedureKey: proceeding.procedureKey,
      fromOrganizationId: proceeding.organizationId,
      toOrganizationId: to.organizationId,
    },
  });
  return procedureFor(to.procedureKey).key === proceeding.procedureKey
    ? changeOwner(tx, actor, proceeding, to.organizationId)
    : replaceProceeding(tx, actor, kase, referral, proceeding, to);
}

async function changeOwner(
  tx: Transaction,
  actor: MemberActor,
  proceeding: Proceeding,
  organizationId: string,
) {
  await tx.insert(grants).values({
    id: newId(),
    caseId: proceeding.caseId,
    organizationId,
    standing: "body",
    scope: "whole",
    cause: "proceeding",
    causeId: proceeding.id,
    grantedByOrganizationId: actor.organizationId,
    startedAt: actor.now,
  });
  await tx
    .update(proceedings)
    .set({ organizationId, assigneeMemberId: null, version: proceeding.version + 1 })
    .where(eq(proceedings.id, proceeding.id));
  await moveOrders(tx, proceeding.id, { proceedingId: proceeding.id, organizationId });
  return proceeding.id;
}

async function replaceProceeding(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  referral: Referral,
  proceeding: Proceeding,
  to: { organizationId: string; procedureKey: string },
): Promise<string> {
  await tx
    .update(proceedings)
    .set({
      phase: "closed",
      waitsFor: null,
      outcome: "transferred",
      closedAt: actor.now,
      dueAt: null,
      dueClockKey: null,
      version: proceeding.version + 1,
    })
    .where(eq(proceedings.id, proceeding.id));
  for (const stored of await clocksOf(tx, [proceeding.id], "running"))
    await tx
      .update(clocks)
      .set({ endedAt: actor.now, outcome: "cancelled", pausedSince: null })
      .where(eq(clocks.id, stored.id));
  const opened = await openProceeding(tx, actor, kase, {
    competence: to.procedureKey,
    organizationId: to.organizationId,
    since: referral.sentAt,
    fastTrack: proceeding.fastTrack,
  });
  await record(tx, actor, kase, ...opened.events);
  const { proceedingId } = opened;
  await passLeadOn(tx, proceeding, proceedingId);
  await moveOrders(tx, proceeding.id, { proceedingId, organizationId: to.organizationId });
  return proceedingId;
}

/** What takes a proceeding's place takes its place in joint handling, too. */
async function passLeadOn(tx: Transaction, { id, leadProceedingId }: Proceeding, by: string) {
  if (leadProceedingId === null) return;
  const lead = leadProceedingId === id ? by : leadProceedingId;
  await tx.update(proceedings).set({ leadProceedingId: lead }).where(eq(proceedings.id, by));
  await tx
    .update(proceedings)
    .set({ leadProceedingId: lead })
    .where(eq(proceedings.leadProceedingId, leadProceedingId));
}
