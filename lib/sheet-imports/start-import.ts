import { and, count, eq, isNull } from "drizzle-orm";
import { sheetImportLines, sheetImports } from "#db/schema/sheet-imports";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { holdersFor } from "#lib/complaints/holders-for";
import { safeFileName } from "#lib/evidence/file-name";
import type { ImportKind } from "#lib/sheet-imports/columns";
import { readLines } from "#lib/sheet-imports/read-lines";
import { readSheet } from "#lib/sheets/read-sheet";

/** The most lines of one import. */
export const mostImportLines = 500;

/** The most imports of one organization that wait to be looked through. */
const mostWaiting = 20;

export type StartImport = {
  kind: ImportKind;
  fileName: string;
  bytes: Uint8Array;
  /** For rights: whose they are, the actor's own or a holder's that it files for. */
  holderOrganizationId: string | null;
};

/**
 * Keeps the lines of an uploaded sheet as they were typed. Nothing is filed or saved by it: whoever
 * sent it looks them through first.
 * @returns the import's id.
 * @throws Refusal `filing.notAFiler`, `rights.outsideAuthority` for a holder that gave none, `sheets.tooMany`,
 *   and as of `readSheet` and `readLines`.
 */
export async function startImport(actor: MemberActor, sheet: StartImport): Promise<string> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  const { kind, holderOrganizationId } = sheet;
  const lines = readLines(kind, await readSheet(sheet.bytes, sheet.fileName), mostImportLines);
  const id = newId();
  const { organizationId, personId, now } = actor;
  await acting(actor, async (tx) => {
    const holders = kind === "rights" ? await holdersFor(tx, actor) : [];
    if (kind === "rights" && !holders.some((holder) => holder.id === holderOrganizationId))
      throw new Refusal("rights.outsideAuthority");
    const [waiting] = await tx
      .select({ imports: count() })
      .from(sheetImports)
      .where(and(eq(sheetImports.organizationId, organizationId), isNull(sheetImports.sentAt)));
    if ((waiting?.imports ?? 0) >= mostWaiting)
      throw new Refusal("sheets.tooMany", { most: mostWaiting });
    const fileName = safeFileName(sheet.fileName);
    const holder = kind === "rights" ? holderOrganizationId : null;
    await tx.insert(sheetImports).values({
      ...{ id, kind, organizationId, personId, fileName },
      holderOrganizationId: holder,
      readAt: now,
    });
    const rows = lines.map(({ line, cells }) => {
      return { id: newId(), importId: id, organizationId, line, cells: cells as never };
    });
    await tx.insert(sheetImportLines).values(rows);
  });
  return id;
}
