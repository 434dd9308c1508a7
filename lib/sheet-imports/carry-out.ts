import { and, eq, isNull } from "drizzle-orm";
import { sheetImportLines, sheetImports } from "#db/schema/sheet-imports";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor, type SystemActor } from "#lib/access/actor";
import { findSeat } from "#lib/access/find-seat";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { fileWithin } from "#lib/complaints/file-complaint";
import { saveRightWithin } from "#lib/rights/save-right";
import { endImport } from "#lib/sheet-imports/end-import";
import { findImport, type ImportLine } from "#lib/sheet-imports/find-import";

/**
 * Files or saves the good lines of an import that was sent, each in a transaction of its own together
 * with what came of it: after a crash the next attempt goes on with the lines that are left. A line
 * that is refused says why, and one that fails holds up no other. When whoever sent it has lost the
 * seat or may no longer file, nothing more of it is done, and the import says so.
 * @throws what the first of the lines failed with that are left for the next attempt.
 */
export async function carryOut(
  system: SystemActor,
  importId: string,
  signal: AbortSignal,
): Promise<void> {
  const sent = await acting(system, (tx) => underWay(tx, importId));
  if (!sent) return;
  const seat = await acting(system, (tx) => senderOf(tx, sent));
  if (!seat) return endImport(system, sent, "sender-gone");
  const { lines } = await findImport(seat, importId);
  const faults: unknown[] = [];
  for (const line of lines.filter(({ state }) => state === "good")) {
    if (signal.aborted) throw new Error("the job was taken away; the next attempt goes on");
    const sender = await acting(system, (tx) => senderOf(tx, sent));
    if (!sender) return endImport(system, sent, "sender-gone");
    await carryOutLine(sender, sent, line).catch((fault) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
  await endImport(system, sent, null);
}

type SentImport = typeof sheetImports.$inferSelect;

async function underWay(tx: Transaction, importId: string): Promise<SentImport | null> {
  const [row] = await tx.select().from(sheetImports).where(eq(sheetImports.id, importId));
  return row?.sentAt && !row.finishedAt ? row : null;
}

/** Whoever sent it in the seat as it stands now; null when they may no longer file. */
async function senderOf(tx: Transaction, sent: SentImport): Promise<MemberActor | null> {
  const seat = await findSeat(tx, sent, new Date());
  return seat && holds(seat, "filer") ? seat : null;
}

async function carryOutLine(actor: MemberActor, sent: SentImport, line: ImportLine) {
  try {
    await acting(actor, async (tx) => {
      if (!(await isLeft(tx, line))) return;
      const madeId = await make(tx, actor, sent, line);
      await keep(tx, line, { madeId });
    });
  } catch (error) {
    const refused = refusalOf(error);
    await acting(actor, (tx) => keep(tx, line, { refused }));
  }
}

async function make(
  tx: Transaction,
  actor: MemberActor,
  { holderOrganizationId }: SentImport,
  { id, checked }: ImportLine,
): Promise<string> {
  if (!checked.ok) throw new Error("only a good line is carried out");
  const { answers, right } = checked;
  if (answers) return (await fileWithin(tx, actor, { answers, idempotencyKey: id })).caseId;
  const saving = { holderOrganizationId: holderOrganizationId ?? "", typed: right };
  const saved = await saveRightWithin(tx, actor, saving);
  if ("problems" in saved) throw new Error("a line that was checked must stand");
  return saved.id;
}

async function isLeft(tx: Transaction, { id }: ImportLine): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(sheetImportLines)
    .where(and(eq(sheetImportLines.id, id), isNull(sheetImportLines.madeId)))
    .for("update");
  return row !== undefined;
}

function keep(
  tx: Transaction,
  { id }: ImportLine,
  change: Partial<typeof sheetImportLines.$inferInsert>,
) {
  return tx.update(sheetImportLines).set(change).where(eq(sheetImportLines.id, id));
}

/** @throws what is neither a refusal nor something that is not the actor's. */
function refusalOf(error: unknown) {
  if (error instanceof Refusal) return { key: error.key, values: error.values };
  if (error instanceof NotSeen) return { key: "rights.outsideAuthority", values: {} };
  throw error;
}
