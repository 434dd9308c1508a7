import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { type EvidenceLine, evidenceOf } from "#lib/evidence/evidence-of";
import { type Lane, lanesOf } from "#lib/proceedings/lanes-of";
import { isBodyBeside } from "#lib/referrals/may-send";
import { type Recipients, recipientsFor } from "#lib/referrals/recipients-for";
import { type ReferralDays, referralDays } from "#lib/referrals/referral-days";
import { ownerModes, type SendMode } from "#lib/referrals/send-modes";

export type SendPage = ReferralDays & {
  kase: CaseHeader;
  lane: Lane;
  recipients: Recipients;
  files: EvidenceLine[];
  modes: readonly SendMode[];
};

/**
 * What the page needs on which a proceeding is sent on. @throws NotSeen also for a proceeding that
 * another organization owns, unless the actor's own handles the case beside it and may ask for it.
 */
export async function sendPage(
  actor: MemberActor,
  at: { caseId: string; proceedingId: string },
): Promise<SendPage> {
  const page = await acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, at.caseId);
    const lanes = await lanesOf(tx, actor, at.caseId);
    const lane = lanes.find(({ proceeding }) => proceeding.id === at.proceedingId);
    const modes = lane ? await modesOf(tx, actor, lane) : [];
    if (!lane || modes.length === 0) throw new NotSeen("proceeding");
    const recipients = await recipientsFor(tx, actor, {
      recommendation: kase.recommendation,
      rightKind: kase.rightKind,
      district: kase.answers.conduct.placeOfConduct,
    });
    return { kase, lane, recipients, modes, ...(await referralDays(tx, actor.now)) };
  });
  return { ...page, files: await evidenceOf(actor, at.caseId) };
}

async function modesOf(
  tx: Transaction,
  actor: MemberActor,
  { own, proceeding }: Lane,
): Promise<readonly SendMode[]> {
  if (own) return ownerModes;
  if (proceeding.phase === "closed") return [];
  return (await isBodyBeside(tx, actor, proceeding.caseId)) ? ["takeover"] : [];
}
