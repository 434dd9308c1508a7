import { asc, eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { rights } from "#db/schema/rights";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Right } from "#lib/rights/find-right";
import { rightSeen } from "#lib/rights/sight";
import type { Words } from "#lib/words";

export type ListedRight = Right & { holder: Words; own: boolean };

/** The rights the actor may complain over: its own first, then those of holders it acts for. */
export async function listRights(actor: MemberActor): Promise<ListedRight[]> {
  const rows = await acting(actor, (tx) =>
    tx
      .select({ right: rights, zh: organizations.nameZh, en: organizations.nameEn })
      .from(rights)
      .innerJoin(organizations, eq(organizations.id, rights.holderOrganizationId))
      .where(rightSeen(actor))
      .orderBy(asc(organizations.nameZh), asc(rights.kind), asc(rights.title))
      .limit(500),
  );
  return rows
    .map(({ right, zh, en }) => ({
      ...right,
      holder: { zh, en },
      own: right.holderOrganizationId === actor.organizationId,
    }))
    .sort((a, b) => Number(b.own) - Number(a.own));
}
