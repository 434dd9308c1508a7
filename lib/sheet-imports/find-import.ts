import { and, asc, desc, eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { sheetImportLines, sheetImports } from "#db/schema/sheet-imports";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { problem } from "#lib/complaints/section-problem";
import { listRegions } from "#lib/organizations/regions";
import { listRights } from "#lib/rights/list-rights";
import {
  type CheckedLine,
  checkLine,
  type Known,
  type LineProblem,
} from "#lib/sheet-imports/check-line";
import { columnsOf, type ImportKind } from "#lib/sheet-imports/columns";
import type { StopReason } from "#lib/sheet-imports/end-import";
import type { SheetLine } from "#lib/sheet-imports/read-lines";

/** `good`: may be sent · `faulty`: to be corrected · `made`: a case or right now · `refused` */
export type LineState = "good" | "faulty" | "made" | "refused";

export type ImportLine = SheetLine & {
  id: string;
  state: LineState;
  checked: CheckedLine;
  problems: LineProblem[];
  madeId: string | null;
  /** The number of the case that it became. */
  caseNumber: string | null;
  refused: { key: string; values: Record<string, string | number> } | null;
};

export type SheetImport = {
  id: string;
  kind: ImportKind;
  fileName: string;
  personId: string;
  organizationId: string;
  holderOrganizationId: string | null;
  readAt: Date;
  sentAt: Date | null;
  finishedAt: Date | null;
  stoppedBecause: StopReason | null;
  lines: ImportLine[];
};

/**
 * An import of the actor's organization, each line checked as things stand now: a right that was saved
 * meanwhile is known. @throws NotSeen
 */
export async function findImport(actor: MemberActor, id: string): Promise<SheetImport> {
  const known = await knownTo(actor);
  return acting(actor, async (tx) => {
    const found = await ownImport(tx, actor, id);
    const rows = await tx
      .select({ row: sheetImportLines, caseNumber: cases.number })
      .from(sheetImportLines)
      .leftJoin(cases, eq(cases.id, sheetImportLines.madeId))
      .where(eq(sheetImportLines.importId, id))
      .orderBy(asc(sheetImportLines.line));
    const kind = found.kind as ImportKind;
    const seen = new Map<string, number>();
    const lines = rows.map(({ row, caseNumber }) => {
      const key = JSON.stringify(columnsOf[kind].map((column) => row.cells[column.key] ?? ""));
      const isSame = seen.has(key);
      seen.set(key, row.line);
      return lineOf(kind, row, isSame, known, caseNumber);
    });
    const stoppedBecause = found.stoppedBecause as StopReason | null;
    return { ...found, kind, stoppedBecause, lines };
  });
}

/** What the lines of the actor's sheets are checked against, as it stands now. */
export async function knownTo(actor: MemberActor): Promise<Known> {
  const [rights, regions] = [await listRights(actor), await listRegions(actor)];
  return { rights, regions, today: shanghaiDate(actor.now) };
}

/** The latest imports of the actor's organization, at most ten. */
export function listImports(actor: MemberActor, kind: ImportKind) {
  return acting(actor, (tx) =>
    tx
      .select()
      .from(sheetImports)
      .where(
        and(eq(sheetImports.organizationId, actor.organizationId), eq(sheetImports.kind, kind)),
      )
      .orderBy(desc(sheetImports.readAt))
      .limit(10),
  );
}

/** The row of an import of the actor's organization. @throws NotSeen */
export async function ownImport(tx: Transaction, actor: MemberActor, id: string) {
  const [found] = await tx
    .select()
    .from(sheetImports)
    .where(and(eq(sheetImports.id, id), eq(sheetImports.organizationId, actor.organizationId)))
    .for("update");
  if (!found) throw new NotSeen("import");
  return found;
}

function lineOf(
  kind: ImportKind,
  row: typeof sheetImportLines.$inferSelect,
  isSame: boolean,
  known: Known,
  caseNumber: string | null,
): ImportLine {
  const { id, line, madeId, refused } = row;
  const cells = row.cells as SheetLine["cells"];
  const checked = checkLine(kind, cells, known);
  const same = { column: columnsOf[kind][0]?.key ?? "saved.right", problem: problem("sameLine") };
  const problems = [...(checked.ok ? [] : checked.problems), ...(isSame ? [same] : [])];
  const state = madeId ? "made" : refused ? "refused" : problems.length > 0 ? "faulty" : "good";
  return { id, line, cells, checked, problems, state, madeId, caseNumber, refused };
}
