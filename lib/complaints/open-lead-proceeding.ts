import { fastTracks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { NewEvent } from "#lib/cases/event-types";
import type { LockedCase } from "#lib/cases/record";
import type { Answers } from "#lib/complaints/answers";
import type { Routing } from "#lib/complaints/route-complaint";
import { openProceeding } from "#lib/proceedings/open-proceeding";
import type { Reckoning } from "#lib/proceedings/reckoning";

/**
 * Opens the proceeding that the rules lead to. Where that is a protection center's fast review, the
 * request for the fast track is recorded with it, with its grounds and what the rules found.
 */
export async function openLeadProceeding(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  answers: Answers,
  routing: Routing,
  reckoning: Reckoning,
): Promise<{ organizationId: string; procedureKey: string; events: NewEvent[] }> {
  const lead = routing.lead!;
  const organizationId = lead.organization!.id;
  const opened = await openProceeding(tx, actor, kase, {
    competence: lead.competence,
    organizationId,
    since: actor.now,
    reckoning,
  });
  const { procedureKey, proceedingId, events } = opened;
  if (procedureKey !== "fast-review") return { organizationId, procedureKey, events };
  const requested = await requestFastTrack(tx, actor, kase, answers, routing, {
    organizationId,
    proceedingId,
  });
  return { organizationId, procedureKey, events: [...events, requested] };
}

async function requestFastTrack(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  { holder, wishes }: Answers,
  { recommendation }: Routing,
  at: { organizationId: string; proceedingId: string },
): Promise<NewEvent> {
  const id = newId();
  const grounds = wishes.fastTrackGrounds ?? [];
  await tx.insert(fastTracks).values({
    id,
    caseId: kase.id,
    centerOrganizationId: at.organizationId,
    proceedingId: at.proceedingId,
    grounds,
    field: holder.industry,
    statement: wishes.statement,
    eligibility: { flags: recommendation.flags, lead: recommendation.lead },
    state: "requested",
    requestedAt: actor.now,
  });
  return {
    type: "fast-track-requested",
    audience: "complainant",
    proceedingId: at.proceedingId,
    payload: { fastTrackId: id, grounds },
  };
}
