import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { channels } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { Actor, MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";
import { fingerprint, mustBeUnchanged } from "#lib/organizations/fingerprint";
import { line } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";

export const channelInput = z.object({
  nameZh: line(40),
  nameEn: line(80),
  aboutZh: line(400),
  aboutEn: line(400),
  was: z.string(),
});

/** The seven channels in their order. */
export async function listChannels(actor: Actor) {
  const rows = await acting(actor, (tx) =>
    tx.select().from(channels).orderBy(asc(channels.position)),
  );
  return rows.map((row) => ({ ...row, was: fingerprint(row) }));
}

/**
 * Changes a channel's label and sentence; its key and place stay.
 * @throws NotSeen for anybody but an administrator of a coordination office, or an unknown channel;
 * Refusal `settings.changedMeanwhile`.
 */
export async function editChannel(
  actor: MemberActor,
  key: string,
  { was, ...words }: z.output<typeof channelInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [row] = await tx.select().from(channels).where(eq(channels.key, key)).for("update");
    if (!row) throw new NotSeen("channel");
    mustBeUnchanged(row, was);
    await tx.update(channels).set(words).where(eq(channels.key, key));
    await recordSetting(tx, actor, {
      what: "channel",
      targetId: key,
      before: row,
      after: { ...row, ...words },
    });
  });
}
