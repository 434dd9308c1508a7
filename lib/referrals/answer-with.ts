import type { MemberActor } from "#lib/access/actor";
import { checked } from "#lib/auth/checked";
import { acceptPartly, acceptPartlyInput } from "#lib/referrals/accept-partly";
import { acceptReferral, acceptReferralInput } from "#lib/referrals/accept-referral";
import { acknowledgeReferral, acknowledgeReferralInput } from "#lib/referrals/acknowledge-referral";
import { answerQuestion, answerQuestionInput } from "#lib/referrals/answer-question";
import {
  consentInput,
  consentToTakeover,
  refuseInput,
  refuseTakeover,
} from "#lib/referrals/answer-takeover";
import { designate, designateInput } from "#lib/referrals/designate";
import type { ReferralAction } from "#lib/referrals/referral-kinds";
import { reportResult, reportResultInput } from "#lib/referrals/report-result";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { returnReferral, returnReferralInput } from "#lib/referrals/return-referral";
import { revokeReferral, revokeReferralInput } from "#lib/referrals/revoke-referral";

const returned = { reason: 2000, basis: 500, properOrganizationId: 40 };

type Posted = {
  referralId: string;
  version: number;
  typed: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/**
 * Reads what was posted for an answer to a handshake and gives the command to run: what is wrong with
 * a form is said before anybody is asked to confirm it.
 * @returns a command that gives the case to open next, if the actor now sees one.
 * @throws Refusal `checkAnswers` with the fields, `malformed`.
 */
export function answerWith(
  actor: MemberActor,
  answer: ReferralAction,
  { referralId, version, typed }: Posted,
): () => Promise<string | null> {
  const at = { referralId, version };
  switch (answer) {
    case "acknowledge": {
      const wanted = checked(acknowledgeReferralInput, at);
      return () => acknowledgeReferral(actor, wanted).then(() => null);
    }
    case "accept": {
      const wanted = checked(acceptReferralInput, at);
      return async () => (await acceptReferral(actor, wanted)).caseId;
    }
    case "accept-partly": {
      const texts = requiredAnswers(typed, { part: 2000, ...returned });
      const wanted = checked(acceptPartlyInput, { ...at, ...texts });
      return async () => (await acceptPartly(actor, wanted)).caseId;
    }
    case "answer": {
      const texts = requiredAnswers(typed, { answer: 8000 });
      const wanted = checked(answerQuestionInput, { ...at, ...texts });
      return () => answerQuestion(actor, wanted).then(() => null);
    }
    case "report": {
      const texts = requiredAnswers(typed, { result: 8000 });
      const wanted = checked(reportResultInput, { ...at, ...texts });
      return () => reportResult(actor, wanted).then(() => null);
    }
    case "consent": {
      const wanted = checked(consentInput, at);
      return async () => (await consentToTakeover(actor, wanted)).caseId;
    }
    case "refuse": {
      const texts = requiredAnswers(typed, { reason: 2000, basis: 500 });
      const wanted = checked(refuseInput, { ...at, ...texts });
      return () => refuseTakeover(actor, wanted).then(() => null);
    }
    case "return": {
      const texts = requiredAnswers(typed, returned);
      const wanted = checked(returnReferralInput, { ...at, ...texts });
      return () => returnReferral(actor, wanted).then(() => null);
    }
    case "revoke": {
      const texts = requiredAnswers(typed, { reason: 2000 });
      const wanted = checked(revokeReferralInput, { ...at, ...texts });
      return () => revokeReferral(actor, wanted).then(() => null);
    }
    case "designate": {
      const most = { organizationId: 40, procedureKey: 100, reason: 2000, basis: 500 };
      const wanted = checked(designateInput, { ...at, ...requiredAnswers(typed, most) });
      return () => designate(actor, wanted).then(() => null);
    }
  }
}
