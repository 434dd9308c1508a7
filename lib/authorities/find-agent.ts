import { and, eq, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";

/**
 * The organization that a credit code as typed belongs to, to be authorised.
 * @throws Refusal `rights.agentUnknown`, `rights.agentSelf`
 */
export async function findAgent(actor: MemberActor, typed: string): Promise<string> {
  const finding = checkSocialCreditCode(typed);
  if (!finding.ok) throw new Refusal("rights.agentUnknown");
  const [row] = await acting(actor, (tx) =>
    tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(and(eq(organizations.creditCode, finding.normalized), isNull(organizations.closedAt))),
  );
  if (!row) throw new Refusal("rights.agentUnknown");
  if (row.id === actor.organizationId) throw new Refusal("rights.agentSelf");
  return row.id;
}

/** The actor's organization's own credit code, to tell a holder; null for individuals. */
export async function ownCreditCode(actor: MemberActor): Promise<string | null> {
  const [row] = await acting(actor, (tx) =>
    tx
      .select({ code: organizations.creditCode })
      .from(organizations)
      .where(eq(organizations.id, actor.organizationId)),
  );
  return row?.code ?? null;
}
