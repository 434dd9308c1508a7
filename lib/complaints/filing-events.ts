import type { MemberActor } from "#lib/access/actor";
import type { NewEvent } from "#lib/cases/event-types";
import type { Answers } from "#lib/complaints/answers";
import { contentHash } from "#lib/complaints/content-hash";
import type { Routing } from "#lib/complaints/route-complaint";

/** @param evidence how many files came along. @param onBehalf the holder for whom an agent files. */
export function complaintFiled(
  answers: Answers,
  onBehalf: string | null,
  evidence: number,
  actor: MemberActor,
): NewEvent {
  return {
    type: "complaint-filed",
    audience: "public",
    onBehalfOfOrganizationId: onBehalf,
    payload: {
      rightKind: answers.right.kind,
      conduct: answers.conduct.conduct,
      onBehalf: onBehalf !== null,
      evidence,
      contentHash: contentHash(answers),
    },
    disclosures: { actor: actor.personName },
  };
}

/** Where the rules led, with the version and what they found; `opened` is the proceeding. */
export function complaintRouted(
  { recommendation }: Routing,
  opened: { organizationId: string; procedureKey: string },
): NewEvent {
  return {
    type: "complaint-routed",
    audience: "complainant",
    payload: {
      ruleSetVersion: recommendation.ruleSetVersion,
      lead: { organizationId: opened.organizationId, procedureKey: opened.procedureKey },
      rules: recommendation.lead ? [recommendation.lead.ruleKey] : [],
      flags: recommendation.flags.map(({ flag }) => flag),
      barred: recommendation.barred.map(({ procedure }) => procedure),
    },
  };
}
