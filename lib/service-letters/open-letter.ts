import { eq } from "drizzle-orm";
import { readings } from "#db/schema/operations";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import type { Lane, LaneClock } from "#lib/proceedings/lanes-of";
import { lanesOf } from "#lib/proceedings/lanes-of";
import { letterCode } from "#lib/service-letters/letter-code";
import { type ServedParty, servedParties } from "#lib/service-letters/served-parties";
import { type TimelineEntry, timelineFor } from "#lib/timeline/timeline-for";
import type { Words } from "#lib/words";

export type ServiceLetter = {
  kase: CaseHeader;
  lane: Lane;
  party: ServedParty;
  body: Words & { phone: string | null; address: string | null };
  /** The step by which the respondent was served, with what was told. */
  service: Extract<TimelineEntry, { type: "action-taken" }> | null;
  /** The respondent's own limits that run now in this proceeding. */
  limits: LaneClock[];
  /** Null until the letter is issued, and again when its time has run out. */
  code: string | null;
};

/**
 * The letter to a served respondent as the body that owns the proceeding prints it. Opening it is
 * written down like the reading of a case. @throws NotSeen for everybody else.
 */
export function openLetter(
  actor: MemberActor,
  at: { caseId: string; proceedingId: string; partyId: string },
): Promise<ServiceLetter> {
  return acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, at.caseId);
    const served = await servedParties(tx, actor, at.caseId);
    const party = served.find(
      (one) => one.partyId === at.partyId && one.proceedingId === at.proceedingId,
    );
    const lanes = await lanesOf(tx, actor, at.caseId);
    const lane = lanes.find(({ proceeding }) => proceeding.id === at.proceedingId);
    if (!party || !lane) throw new NotSeen("letter");
    await writeReading(tx, actor, at.partyId);
    return {
      kase,
      lane,
      party,
      body: await bodyOf(tx, actor.organizationId),
      service: await serviceOf(tx, actor, at.caseId, party),
      limits: lane.clocks.filter(bindsRespondent),
      code: party.issuedAt && letterCode(party.partyId, party.issuedAt),
    };
  });
}

function bindsRespondent({ rule, clock }: LaneClock): boolean {
  return rule?.binds === "respondent" && clock.endedAt === undefined;
}

async function writeReading(tx: Transaction, actor: MemberActor, targetId: string) {
  const { now: at, personId, organizationId } = actor;
  await tx.insert(readings).values({ at, personId, organizationId, what: "letter", targetId });
}

async function bodyOf(tx: Transaction, id: string): Promise<ServiceLetter["body"]> {
  const [row] = await tx
    .select({
      zh: organizations.nameZh,
      en: organizations.nameEn,
      phone: organizations.phone,
      address: organizations.address,
    })
    .from(organizations)
    .where(eq(organizations.id, id));
  if (!row) throw new NotSeen("body");
  return row;
}

/** The action is written just before the service that follows from it, at the same instant. */
async function serviceOf(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  { proceedingId, servedSeq }: ServedParty,
): Promise<ServiceLetter["service"]> {
  const wish = { proceedingId, before: servedSeq, most: 5 };
  const { entries } = await timelineFor(tx, actor, caseId, wish);
  const entry = entries.find(({ type }) => type === "action-taken");
  return entry?.type === "action-taken" ? entry : null;
}
