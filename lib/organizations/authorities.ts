import { and, asc, eq, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { grants } from "#db/schema/cases";
import { authorities, organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { administersAll } from "#lib/auth/administers";
import { authorityScopes } from "#lib/authorities/scopes";
import { startOfDayShanghai } from "#lib/calendar/plain-date";
import { enqueue } from "#lib/jobs/enqueue";
import { keysOf } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";

export const authorityInput = z
  .object({
    agentOrganizationId: z.uuid(),
    scope: z.array(z.enum(keysOf(authorityScopes))).min(1),
    validFrom: z.iso.date(),
    validUntil: z.iso.date(),
  })
  .refine(({ validFrom, validUntil }) => validFrom <= validUntil, {
    path: ["validUntil"],
    message: "settings.beforeStart",
  });

const holders = alias(organizations, "holders");
const agents = alias(organizations, "agents");

/**
 * Authorities given or held by an organization, by last day. Days are in Asia/Shanghai.
 * @throws NotSeen unless the actor sits in it or administers the installation.
 */
export async function listAuthorities(actor: MemberActor, organizationId: string) {
  return acting(actor, async (tx) => {
    await mustBelong(tx, actor, organizationId);
    return tx
      .select({
        id: authorities.id,
        scope: authorities.scope,
        validFrom: authorities.validFrom,
        validUntil: authorities.validUntil,
        revokedAt: authorities.revokedAt,
        holder: { id: holders.id, nameZh: holders.nameZh, nameEn: holders.nameEn },
        agent: { id: agents.id, nameZh: agents.nameZh, nameEn: agents.nameEn },
      })
      .from(authorities)
      .innerJoin(holders, eq(holders.id, authorities.holderOrganizationId))
      .innerJoin(agents, eq(agents.id, authorities.agentOrganizationId))
      .where(
        or(
          eq(authorities.holderOrganizationId, organizationId),
          eq(authorities.agentOrganizationId, organizationId),
        ),
      )
      .orderBy(asc(authorities.validUntil), asc(authorities.id));
  });
}

/**
 * 委托: lets an agent act for the holder within a scope until a day, and from its first day see again
 * what it filed for the holder under earlier ones. @returns its id.
 * @throws NotSeen unless the actor files for the holder or administers it; Refusal `checkAnswers`
 * when the agent is not an open organization other than the holder.
 */
export async function giveAuthority(
  actor: MemberActor,
  holderOrganizationId: string,
  input: z.output<typeof authorityInput>,
): Promise<string> {
  const row = { id: newId(), holderOrganizationId, ...input, createdAt: actor.now };
  await acting(actor, async (tx) => {
    await mustBelong(tx, actor, holderOrganizationId);
    const [agent] = await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(and(eq(organizations.id, input.agentOrganizationId), isNull(organizations.closedAt)));
    if (!agent || agent.id === holderOrganizationId) {
      throw new Refusal("checkAnswers", {}, { agentOrganizationId: "settings.choose" });
    }
    await tx.insert(authorities).values(row);
    await recordSetting(tx, actor, {
      what: "authority",
      targetId: row.id,
      before: null,
      after: row,
    });
    const after = startOfDayShanghai(input.validFrom);
    await enqueue(tx, "authority-changed", { authorityId: row.id }, { after });
  });
  return row.id;
}

/**
 * Revokes an authority at once, and with it the agent's sight of the cases filed under it, unless
 * another of the same holder is in force; what the agent did stands.
 * @throws NotSeen when it is gone, or the actor does not belong to its holder.
 */
export async function revokeAuthority(actor: MemberActor, id: string): Promise<void> {
  await acting(actor, async (tx) => {
    const [row] = await tx
      .select()
      .from(authorities)
      .where(and(eq(authorities.id, id), isNull(authorities.revokedAt)))
      .for("update");
    if (!row) throw new NotSeen("authority");
    await mustBelong(tx, actor, row.holderOrganizationId);
    await tx.update(authorities).set({ revokedAt: actor.now }).where(eq(authorities.id, id));
    await tx
      .update(grants)
      .set({ endedAt: actor.now })
      .where(and(eq(grants.causeId, id), eq(grants.cause, "authority"), isNull(grants.endedAt)));
    await recordSetting(tx, actor, {
      what: "authority",
      targetId: id,
      before: { revokedAt: null },
      after: { revokedAt: actor.now },
    });
    await enqueue(tx, "authority-changed", { authorityId: id });
  });
}

async function mustBelong(tx: Transaction, actor: MemberActor, organizationId: string) {
  const own = actor.organizationId === organizationId && holds(actor, "filer", "administrator");
  if (!own && !(await administersAll(tx, actor))) throw new NotSeen("organization");
}
