import { asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { parks, regions } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { Actor, MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";
import { fingerprint, mustBeUnchanged } from "#lib/organizations/fingerprint";
import { line, yesOrNo } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";

export const parkInput = z.object({
  nameZh: line(60),
  nameEn: line(100),
  regionCodes: z.array(line(20)).min(1),
  confirmed: yesOrNo,
  was: z.string(),
});

/** The parks by their first region. */
export async function listParks(actor: Actor) {
  const rows = await acting(actor, (tx) => tx.select().from(parks).orderBy(asc(parks.regionCodes)));
  return rows.map((row) => ({ ...row, was: fingerprint(row) }));
}

/**
 * Changes a park's names, regions and whether they are confirmed.
 * @throws NotSeen for anybody but an administrator of a coordination office, or an unknown park;
 * Refusal `settings.changedMeanwhile`, or `checkAnswers` for an unknown region.
 */
export async function editPark(
  actor: MemberActor,
  key: string,
  { was, ...facts }: z.output<typeof parkInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [row] = await tx.select().from(parks).where(eq(parks.key, key)).for("update");
    if (!row) throw new NotSeen("park");
    mustBeUnchanged(row, was);
    const known = await tx.select().from(regions).where(inArray(regions.code, facts.regionCodes));
    if (known.length !== new Set(facts.regionCodes).size) {
      throw new Refusal("checkAnswers", {}, { regionCodes: "settings.choose" });
    }
    await tx.update(parks).set(facts).where(eq(parks.key, key));
    await recordSetting(tx, actor, {
      what: "park",
      targetId: key,
      before: row,
      after: { ...row, ...facts },
    });
  });
}
