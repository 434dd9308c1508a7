import { getLocale } from "next-intl/server";
import { openRegions } from "#lib/organizations/regions";
import { importTemplate } from "#lib/web/import-sheets";
import { notFound } from "../../evidence/answers";
import { kindOf } from "../kind-of";
import { sheetAnswer } from "../sheet-answer";

export const dynamic = "force-dynamic";

/** `GET …/template?kind=`: an empty sheet with the names of its columns, and what each may hold. */
export async function GET(request: Request) {
  const kind = kindOf(request);
  if (!kind) return notFound();
  const bytes = await importTemplate(kind, await openRegions(), await getLocale());
  return sheetAnswer(bytes, `qiheng-${kind}`);
}
