import { and, eq, isNull } from "drizzle-orm";
import { sheetImportLines, sheetImports } from "#db/schema/sheet-imports";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor, SystemActor } from "#lib/access/actor";
import { findSeat } from "#lib/access/find-seat";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { fileWithin } from "#lib/complaints/file-complaint";
import { saveRightWithin } from "#lib/rights/save-right";
import { findImport, type ImportLine, type SheetImport } from "#lib/sheet-imports/find-import";

/**
 * Files or saves the good lines of an import that was sent, each in a transaction of its own together
 * with what came of it: after a crash the next attempt goes on with the first line that is left. A
 * line that is refused says why, and the others go on. When whoever sent it has lost the seat
 * meanwhile, nothing more of it is done.
 */
export async function carryOut(
  system: SystemActor,
  importId: string,
  signal: AbortSignal,
): Promise<void> {
  const seat = await acting(system, async (tx) => {
    const [sent] = await tx.select().from(sheetImports).where(eq(sheetImports.id, importId));
    return sent?.sentAt && !sent.finishedAt ? findSeat(tx, sent, system.now) : null;
  });
  if (seat) {
    const sent = await findImport(seat, importId);
    for (const line of sent.lines) {
      if (signal.aborted) throw new Error("the job was taken away; the next attempt goes on");
      if (line.state === "good") await carryOutLine({ ...seat, now: new Date() }, sent, line);
    }
  }
  await acting(system, (tx) =>
    tx
      .update(sheetImports)
      .set({ finishedAt: new Date() })
      .where(and(eq(sheetImports.id, importId), isNull(sheetImports.finishedAt))),
  );
}

async function carryOutLine(actor: MemberActor, sent: SheetImport, line: ImportLine) {
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
  { holderOrganizationId }: SheetImport,
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
