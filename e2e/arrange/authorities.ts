import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { authorityInput, giveAuthority } from "#lib/organizations/authorities";

/** Lets an agent file for a holder, on the day of the holder's act. @returns the authority's id. */
export function authorised(holder: MemberActor, agent: MemberActor): Promise<string> {
  const input = authorityInput.parse({
    agentOrganizationId: agent.organizationId,
    scope: ["file"],
    validFrom: shanghaiDate(holder.now),
    validUntil: shanghaiDate(holder.now),
  });
  return giveAuthority(holder, holder.organizationId, input);
}
