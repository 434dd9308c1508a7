import { z } from "zod";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { isCovered } from "#lib/cases/party-scope";
import { record } from "#lib/cases/record";
import { type FurtherOffer, furtherIn } from "#lib/proceedings/further-proceedings";
import { openProceeding } from "#lib/proceedings/open-proceeding";

export const requestInput = z.object({
  caseId: z.uuid(),
  procedureKey: z.string().max(80),
  organizationId: z.string().max(36),
  reason: z.string().trim().max(2000),
});

export type ProceedingRequest = z.infer<typeof requestInput>;

/**
 * A party opens a further proceeding of its case at a competent organization: it stands beside the
 * others with its own owner, state and clocks, which run from now. Whether the request is good is
 * for that body to say; what the rules bar is kept with the request as a warning.
 *
 * @returns the proceeding's id.
 * @throws NotSeen for everybody but a party; Refusal `closed.role-missing`, `rights.outsideAuthority`,
 *   `requests.notOffered`, `requests.alreadyOpen`, `checkAnswers`.
 */
export async function requestProceeding(
  actor: MemberActor,
  wanted: ProceedingRequest,
): Promise<string> {
  return acting(actor, async (tx) => {
    const kase = await lockCase(tx, actor, wanted.caseId);
    const { offers, standing, scope } = await furtherIn(tx, actor, wanted.caseId);
    const offer = mayAsk(actor, scope, offers, wanted);
    const { proceedingId, events } = await openProceeding(tx, actor, kase, {
      competence: offer.procedure.key,
      organizationId: wanted.organizationId,
      since: actor.now,
    });
    await record(
      tx,
      actor,
      kase,
      {
        type: "proceeding-requested",
        audience: standing === "complainant" ? "complainant" : "parties",
        proceedingId,
        payload: {
          procedureKey: offer.procedure.key,
          organizationId: wanted.organizationId,
          standing,
          warnings: offer.bars.map(({ ruleKey }) => ruleKey),
        },
        disclosures: { reason: wanted.reason, actor: actor.personName },
      },
      ...events,
    );
    return proceedingId;
  });
}

/** Says what `requestProceeding` would say, without doing it: before the page that asks once more. */
export async function checkRequest(actor: MemberActor, wanted: ProceedingRequest): Promise<void> {
  await acting(actor, async (tx) => {
    const { offers, scope } = await furtherIn(tx, actor, wanted.caseId);
    mayAsk(actor, scope, offers, wanted);
  });
}

function mayAsk(
  actor: MemberActor,
  scope: readonly string[] | null,
  offers: readonly FurtherOffer[],
  { procedureKey, organizationId, reason }: ProceedingRequest,
): FurtherOffer {
  if (!holds(actor, "filer")) throw new Refusal("closed.role-missing");
  if (!isCovered("request-proceeding", scope)) throw new Refusal("rights.outsideAuthority");
  const offer = offers.find(({ procedure }) => procedure.key === procedureKey);
  if (!offer) throw new Refusal("requests.notOffered");
  const body = offer.bodies.find(({ id }) => id === organizationId);
  const faults = {
    ...(!body && { organizationId: "fields.choiceUnknown" }),
    ...(reason === "" && { reason: "fields.missing" }),
  };
  if (Object.keys(faults).length > 0) throw new Refusal("checkAnswers", {}, faults);
  if (body?.busy) throw new Refusal("requests.alreadyOpen");
  return offer;
}
