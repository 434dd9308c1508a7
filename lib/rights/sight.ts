import { and, type SQL, sql } from "drizzle-orm";
import { rights } from "#db/schema/rights";
import type { MemberActor } from "#lib/access/actor";

/**
 * May the actor see this right? Its holder may, and whoever has a live authority to file from the
 * holder. Behind it row-level security shows it with any live authority.
 */
export function rightSeen(actor: MemberActor, ...more: SQL[]): SQL {
  const own = sql`(${rights.holderOrganizationId} = ${actor.organizationId} or exists (
    select 1 from authorities a where a.holder_organization_id = ${rights.holderOrganizationId}
      and a.agent_organization_id = ${actor.organizationId} and a.revoked_at is null
      and 'file' = any (a.scope)
      and (now() at time zone 'Asia/Shanghai')::date between a.valid_from and a.valid_until))`;
  return and(own, ...more) ?? own;
}
