import { and, eq } from "drizzle-orm";
import { limitVersions } from "#db/schema/rules";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { mustKeepSettings } from "#lib/organizations/administration";
import { recordSetting } from "#lib/organizations/record-setting";

/**
 * Takes back a wording that an operator entered, while its first day still lies ahead: no clock has
 * begun by it.
 * @throws NotSeen for anybody who does not keep the installation's settings, or when it is gone;
 *   Refusal `settings.inForce` from its first day on.
 */
export async function removeLimitVersion(
  actor: MemberActor,
  key: string,
  id: string,
): Promise<void> {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [removed] = await tx
      .delete(limitVersions)
      .where(and(eq(limitVersions.id, id), eq(limitVersions.key, key)))
      .returning();
    if (!removed) throw new NotSeen("limit version");
    if (removed.validFrom <= shanghaiDate(actor.now)) throw new Refusal("settings.inForce");
    const { validFrom, version, note } = removed;
    await recordSetting(tx, actor, {
      what: "limit-version",
      targetId: key,
      before: { amount: version.amount, unit: version.unit, validFrom, note },
      after: null,
    });
  });
}
