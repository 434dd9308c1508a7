import { getLocale, getTranslations } from "next-intl/server";
import { Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { partyKinds } from "#lib/organizations/kinds";
import { exportQueue } from "#lib/queue/export-queue";
import { columns, readLayout, usualLayout } from "#lib/queue/layout";
import { isReferralView, viewOf } from "#lib/queue/views";
import { xlsxType } from "#lib/sheets/write-sheet";
import { problem } from "#lib/web/problem-answer";
import { queueSheet, type SheetWords } from "#lib/web/queue-sheet";

export const dynamic = "force-dynamic";

/** The list of a posted view, filter and columns as a spreadsheet; that it was taken out is kept. */
export async function POST(request: Request) {
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  if (partyKinds.includes(actor.organizationKind)) return problem(404, "not-found");
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const view = viewOf(text("view"));
  if (isReferralView(view)) return problem(404, "not-found");
  const layout = readLayout({ columns: text("columns") }, usualLayout);
  try {
    const rows = await exportQueue(actor, { view, filter: text("filter") });
    const [t, locale] = [await getTranslations(), await getLocale()];
    const file = await queueSheet(rows, layout.columns, { t, locale, words: await sheetWords() });
    return new Response(new Uint8Array(file), {
      headers: {
        "Content-Type": xlsxType,
        "Content-Disposition": `attachment; filename="qiheng-${shanghaiDate(actor.now)}.xlsx"`,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return backTo({ view, filter: text("filter"), refused: thrown.key });
  }
}

async function sheetWords(): Promise<SheetWords> {
  const [t, desk] = [await getTranslations("queueExports"), await getTranslations("desk")];
  const pairs = columns.map((column) => [column, desk(`columns.${column}`)]);
  return {
    name: t("sheet"),
    number: desk("columns.number"),
    fastTrack: desk("fastTrack"),
    yes: t("yes"),
    columns: Object.fromEntries(pairs) as SheetWords["columns"],
  };
}

/** The page that the form stood on says why nothing was given out. */
function backTo(query: Record<string, string>): Response {
  const location = `/desk/export?${new URLSearchParams(query).toString()}`;
  return new Response(null, { status: 303, headers: { Location: location } });
}
