import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { limitOn } from "#lib/law/limits/limits";
import { type Lane, lanesOf } from "#lib/proceedings/lanes-of";
import { type Recipients, recipientsFor } from "#lib/referrals/recipients-for";

export type SendPage = {
  kase: CaseHeader;
  lane: Lane;
  recipients: Recipients;
  /** Working days within which the recipient owes an answer. */
  answerDays: number;
};

/**
 * What the page needs on which a proceeding is sent on. @throws NotSeen also for a proceeding that
 * another organization owns: only its owner can send it.
 */
export function sendPage(
  actor: MemberActor,
  at: { caseId: string; proceedingId: string },
): Promise<SendPage> {
  return acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, at.caseId);
    const lanes = await lanesOf(tx, actor, at.caseId);
    const lane = lanes.find(({ own, proceeding }) => own && proceeding.id === at.proceedingId);
    if (!lane) throw new NotSeen("proceeding");
    const recipients = await recipientsFor(tx, actor, {
      recommendation: kase.recommendation,
      rightKind: kase.rightKind,
      district: kase.answers.conduct.placeOfConduct,
    });
    const { amount } = limitOn("referral.answer", shanghaiDate(actor.now));
    return { kase, lane, recipients, answerDays: amount };
  });
}
