import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding } from "#e2e/arrange/lanes";
import { companySeat } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import type { AuthorityScope } from "#lib/authorities/scopes";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { giveAuthority } from "#lib/organizations/authorities";

type Given = { scope?: AuthorityScope[]; validFrom?: string; validUntil?: string };

export const always = { validFrom: "2020-01-01", validUntil: "2099-12-31" };

/**
 * Lets an agent act for a holder: unless said otherwise file, on the day of the holder's act.
 * @returns the authority's id.
 */
export function authorised(
  holder: MemberActor,
  agent: MemberActor,
  given: Given = {},
): Promise<string> {
  const today = shanghaiDate(holder.now);
  return giveAuthority(holder, holder.organizationId, {
    agentOrganizationId: agent.organizationId,
    scope: ["file"],
    validFrom: today,
    validUntil: today,
    ...given,
  });
}

/** A new agent, its authority to file and to do more, and what it filed for the holder under it. */
export async function agency(holder: MemberActor, ...more: AuthorityScope[]) {
  const agent = await companySeat("示例代理公司");
  const authorityId = await authorised(holder, agent, { ...always, scope: ["file", ...more] });
  const { caseId } = await filed(agent, trademarkAnswers(holder));
  return { agent, authorityId, caseId, proceedingId: await firstProceeding(caseId) };
}
