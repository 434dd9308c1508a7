import { demoKey } from "#db/seed/demo/cast/agents";
import type { Cast } from "#db/seed/demo/cast/gather";
import { givenScope } from "#db/seed/demo/cast/give-authorities";
import { coordinator } from "#db/seed/demo/plan/advance";
import type { Scheduled } from "#db/seed/demo/plan/schedule";
import type { Step } from "#db/seed/demo/plan/step";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { addPiece } from "#db/seed/demo/tell/add-piece";
import { openReferral, runningClock, type Told } from "#db/seed/demo/tell/find";
import { writtenPacket } from "#db/seed/demo/texts/packet";
import { type MemberActor, systemActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { lackingFor } from "#lib/authorities/lacking-authority";
import { writeNote } from "#lib/cases/write-note";
import { assign } from "#lib/proceedings/assign";
import type { Standing } from "#lib/proceedings/procedure";
import { recordExpiry } from "#lib/proceedings/record-expiry";
import { takeAction } from "#lib/proceedings/take-action";
import { acceptReferral } from "#lib/referrals/accept-referral";
import { acknowledgeReferral } from "#lib/referrals/acknowledge-referral";
import { deliverReferral } from "#lib/referrals/deliver-referral";
import { designate } from "#lib/referrals/designate";
import { returnReferral } from "#lib/referrals/return-referral";
import { revokeReferral } from "#lib/referrals/revoke-referral";
import { sendReferral } from "#lib/referrals/send-referral";

/** In which case of whom a step is performed; `lanes` are kept up with what is done to them. */
export type Stage = { tale: Tale; caseId: string; cast: Cast; index: number; lanes: Told[] };

const handlers: readonly Role[] = ["officer", "reviewer"];

/** Gives one step's command, by whoever would give it, as of the step's moment. */
export async function perform({ step, at, input }: Scheduled, stage: Stage): Promise<void> {
  const { cast, caseId, tale } = stage;
  const by = (key: string, roles = handlers) => cast.company.actor(key, roles, tale.key, at);
  switch (step.do) {
    case "act": {
      const lane = stage.lanes[step.lane]!;
      const { id: proceedingId, version } = lane;
      lane.version++;
      if (step.standing === "law") {
        const clockId = await runningClock(proceedingId, step.waitFor!);
        return recordExpiry(systemActor("deadline-passed", at), clockId);
      }
      const actor = actorFor(step.standing, lane, step.roles, stage, at, step.action);
      return takeAction(actor, { proceedingId, version, action: step.action, input });
    }
    case "assign": {
      const lane = stage.lanes[step.lane]!;
      const { id: proceedingId, version } = lane;
      const actor = by(lane.owner);
      lane.version++;
      return assign(actor, { proceedingId, version, memberId: actor.memberId });
    }
    case "note":
      return writeNote(by(stage.lanes[step.lane]!.owner), { caseId, text: step.text });
    case "add-evidence": {
      const lane = stage.lanes[step.lane]!;
      return addPiece(actorFor(step.by, lane, handlers, stage, at), step.by, stage);
    }
    case "send": {
      const { id: proceedingId, version, owner } = stage.lanes[step.lane]!;
      const { kind, procedure: procedureKey, reason, basis } = step;
      const toOrganizationId = cast.company.id(step.to);
      const packet = writtenPacket(procedureKey);
      const said = { kind, toOrganizationId, procedureKey, reason, basis, packet };
      await sendReferral(by(owner), { proceedingId, version, ...said });
      return;
    }
    default:
      return answer(step, stage, at, by);
  }
}

type Answer = Exclude<Step, { do: "act" | "assign" | "note" | "add-evidence" | "send" }>;

async function answer(
  step: Answer,
  { caseId, cast }: Stage,
  at: Date,
  by: (key: string) => MemberActor,
) {
  const { id: referralId, version, from, to } = await openReferral(caseId, cast);
  switch (step.do) {
    case "deliver":
      return deliverReferral(systemActor("referral-delivery", at), referralId);
    case "acknowledge":
      return acknowledgeReferral(by(to), { referralId, version });
    case "accept":
      await acceptReferral(by(to), { referralId, version });
      return;
    case "return": {
      const { reason, basis } = step;
      const properOrganizationId = cast.company.id(step.proper);
      return returnReferral(by(to), { referralId, version, reason, basis, properOrganizationId });
    }
    case "revoke":
      return revokeReferral(by(from), { referralId, version, reason: step.reason });
    case "designate": {
      const { procedure: procedureKey, reason, basis } = step;
      const organizationId = cast.company.id(step.to);
      const named = { referralId, version, organizationId, procedureKey, reason, basis };
      return designate(by(coordinator), named);
    }
  }
}

function actorFor(
  standing: Standing,
  { owner, referrer }: Told,
  roles: readonly Role[],
  { tale, cast }: Stage,
  at: Date,
  action = "submit-statement",
): MemberActor {
  const desk = standing === "owner" ? owner : standing === "referrer" ? referrer : null;
  if (desk) return cast.company.actor(desk, roles.length > 0 ? roles : handlers, tale.key, at);
  if (standing === "complainant")
    return cast.company.actor(whoActs(action, tale), ["filer"], tale.key, at);
  return cast.company.respondent(tale.complaint.respondent.creditCode ?? "", tale.key, at);
}

/** An agent leaves to its holder what its authority does not cover. */
function whoActs(action: string, { filer, complaint }: Tale): string {
  return lackingFor(action, givenScope) ? demoKey(complaint.holder.key) : filer;
}
