import { asc, eq } from "drizzle-orm";
import { competences, organizations } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { mustSeat } from "#lib/organizations/administration";
import { channelsOf } from "#lib/organizations/organization-row";

/**
 * One organization with its channels and competences.
 * @throws NotSeen when there is none, or the actor's administration does not reach it.
 */
export async function readOrganization(actor: MemberActor, id: string) {
  return acting(actor, async (tx) => {
    await mustSeat(tx, actor, id);
    const [row] = await tx.select().from(organizations).where(eq(organizations.id, id));
    if (!row) throw new NotSeen("organization");
    const held = await tx
      .select()
      .from(competences)
      .where(eq(competences.organizationId, id))
      .orderBy(asc(competences.procedureKey), asc(competences.regionCode));
    return { ...row, channels: await channelsOf(tx, id), competences: held };
  });
}
