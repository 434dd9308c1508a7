import { getLocale } from "next-intl/server";
import { z } from "zod";
import { sayer } from "#app/(public)/say";
import { lineProblem } from "#app/(public)/sheets/line-problem";
import { currentActor } from "#lib/auth/current-actor";
import { findImport } from "#lib/sheet-imports/find-import";
import { faultySheet } from "#lib/web/import-sheets";
import { notFound } from "../../../evidence/answers";
import { sheetAnswer } from "../../sheet-answer";

export const dynamic = "force-dynamic";

/** The lines that were not carried out, as a sheet that can be corrected and uploaded again. */
export async function GET(_: Request, context: { params: Promise<{ id: string }> }) {
  const actor = await currentActor();
  const id = z.uuid().safeParse((await context.params).id).data;
  if (!actor || !id) return notFound();
  try {
    const found = await findImport(actor, id);
    const [say, locale] = [await sayer(), await getLocale()];
    const lines = found.lines
      .filter(({ state }) => state === "faulty" || state === "refused")
      .map((line) => ({ cells: line.cells, problem: lineProblem(found.kind, line, say, locale) }));
    return sheetAnswer(await faultySheet(found.kind, lines, locale), `qiheng-${found.kind}-faulty`);
  } catch (error) {
    return notFound(error);
  }
}
