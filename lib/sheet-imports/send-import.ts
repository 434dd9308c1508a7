import { eq } from "drizzle-orm";
import { sheetImports } from "#db/schema/sheet-imports";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { enqueue } from "#lib/jobs/enqueue";
import { findImport, ownImport } from "#lib/sheet-imports/find-import";

/**
 * Has the good lines of an import filed or saved, by a job and in the actor's name. Sent twice, it is
 * carried out once; one that stopped on the way goes on with the lines that are left.
 * @throws NotSeen; Refusal `filing.notAFiler`, `sheets.noneGood`.
 */
export async function sendImport(actor: MemberActor, id: string): Promise<void> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  const { lines } = await findImport(actor, id);
  if (!lines.some(({ state }) => state === "good")) throw new Refusal("sheets.noneGood");
  await acting(actor, async (tx) => {
    const { sentAt, stoppedBecause } = await ownImport(tx, actor, id);
    if (sentAt && !stoppedBecause) return;
    const { personId, now } = actor;
    const sent = { sentAt: now, personId, finishedAt: null, stoppedBecause: null };
    await tx.update(sheetImports).set(sent).where(eq(sheetImports.id, id));
    await enqueue(tx, "sheet-import", { importId: id, sentAt: now.toISOString() });
  });
}

/**
 * Throws away an import that was not sent.
 * @throws NotSeen; Refusal `sheets.sent`
 */
export async function discardImport(actor: MemberActor, id: string): Promise<void> {
  await acting(actor, async (tx) => {
    const { sentAt } = await ownImport(tx, actor, id);
    if (sentAt) throw new Refusal("sheets.sent");
    await tx.delete(sheetImports).where(eq(sheetImports.id, id));
  });
}
