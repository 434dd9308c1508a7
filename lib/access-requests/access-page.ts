import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { blindHits } from "#lib/access-requests/blind-hits";
import { type OwnAccessRequest, requestsOfCase } from "#lib/access-requests/requests-of-case";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { isBodyBeside } from "#lib/referrals/may-send";

/** What the page needs on which access is asked for. @throws NotSeen for whoever may not ask. */
export async function accessPage(
  actor: MemberActor,
  caseId: string,
): Promise<{ kase: CaseHeader; hits: number; requests: OwnAccessRequest[] }> {
  const { kase, hits } = await acting(actor, async (tx) => {
    const header = await caseHeader(tx, actor, caseId);
    const mayAsk = await isBodyBeside(tx, actor, caseId);
    if (!mayAsk || !handlesCases(actor)) throw new NotSeen("access requests");
    return { kase: header, hits: await blindHits(tx, caseId) };
  });
  return { kase, hits, requests: await requestsOfCase(actor, caseId) };
}
