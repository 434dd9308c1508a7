import { and, type SQL, sql } from "drizzle-orm";
import { rights } from "#db/schema/rights";
import type { MemberActor } from "#lib/access/actor";

/**
 * May the actor see this right? Its holder may, and whoever has a live authority from the holder.
 * Row-level security asks the same again behind it.
 */
export function rightSeen(actor: MemberActor, ...more: SQL[]): SQL {
  const own = sql`(${rights.holderOrganizationId} = ${actor.organizationId} or exists (
    select 1 from authorities a where a.holder_organization_id = ${rights.holderOrganizationId}
      and a.agent_organization_id = ${actor.organizationId} and a.revoked_at is null
      and (now() at time zone 'Asia/Shanghai')::date between a.valid_from and a.valid_until))`;
  return and(own, ...more) ?? own;
}
