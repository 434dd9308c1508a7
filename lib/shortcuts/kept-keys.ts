import { eq } from "drizzle-orm";
import { deskKeys } from "#db/schema/queue";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import {
  type KeySettings,
  keyFaults,
  readSettings,
  shortcuts,
  usualKeys,
} from "#lib/shortcuts/shortcuts";

/** Which keys the actor wants; the usual ones where nothing was kept. One statement. */
export async function keptKeys(tx: Transaction, actor: MemberActor): Promise<KeySettings> {
  const [kept] = await tx.select().from(deskKeys).where(eq(deskKeys.personId, actor.personId));
  return readSettings(kept ?? null);
}

/**
 * Keeps which keys the actor wants. Only what differs is kept, so that a new usual key reaches them.
 * @throws Refusal `checkAnswers` at each key that is none or that two things share.
 */
export async function keepKeys(actor: MemberActor, { on, keys }: KeySettings): Promise<void> {
  const faults = Object.entries(keyFaults(keys)).map(([name, why]) => [name, `deskKeys.${why}`]);
  if (faults.length > 0) throw new Refusal("checkAnswers", {}, Object.fromEntries(faults));
  const changed = shortcuts.filter((shortcut) => keys[shortcut] !== usualKeys[shortcut]);
  const own = Object.fromEntries(changed.map((shortcut) => [shortcut, keys[shortcut]]));
  const wanted = { on, keys: own, keptAt: actor.now };
  await acting(actor, (tx) =>
    tx
      .insert(deskKeys)
      .values({ personId: actor.personId, ...wanted })
      .onConflictDoUpdate({ target: deskKeys.personId, set: wanted }),
  );
}
