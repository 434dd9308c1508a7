import { z } from "zod";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { LackingAuthority } from "#lib/authorities/lacking-authority";
import { lockCase } from "#lib/cases/lock-case";
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
 * @throws NotSeen for everybody but a party; Refusal `closed.role-missing`, `closed.no-authority-to-file`,
 *   `requests.notOffered`, `requests.alreadyOpen`, `checkAnswers`.
 */
export async function requestProceeding(
  actor: MemberActor,
  wanted: ProceedingRequest,
): Promise<string> {
  return acting(actor, async (tx) => {
    const kase = await lockCase(tx, actor, wanted.caseId);
    const { offers, standing, lacking } = await furtherIn(tx, actor, wanted.caseId);
    const offer = mayAsk(actor, lacking, offers, wanted);
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
    const { offers, lacking } = await furtherIn(tx, actor, wanted.caseId);
    mayAsk(actor, lacking, offers, wanted);
  });
}

function mayAsk(
  actor: MemberActor,
  lacking: LackingAuthority | null,
  offers: readonly FurtherOffer[],
  { procedureKey, organizationId, reason }: ProceedingRequest,
): FurtherOffer {
  if (!holds(actor, "filer")) throw new Refusal("closed.role-missing");
  if (lacking) throw new Refusal(`closed.${lacking}`);
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
