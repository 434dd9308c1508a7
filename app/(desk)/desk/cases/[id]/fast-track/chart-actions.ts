"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { writeChart } from "#lib/claim-charts/write-chart";
import { deskActor } from "#lib/web/desk-actor";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { seenOrNotFound } from "#lib/web/page-param";

type At = { caseId: string; proceedingId: string; done: string };

/** Keeps the chart of the form; lines without a word are left out, and what was typed comes back. */
export async function saveChart(at: At, before: FormState, form: FormData): Promise<FormState> {
  const here = `/desk/cases/${at.caseId}/fast-track`;
  const actor = await deskActor();
  const rows = rowsOf(form);
  const state = await orRefused(before, typedOf(rows), async () => {
    const { proceedingId } = at;
    const { seq } = typedText(form, "seq");
    await seenOrNotFound(writeChart(actor, { proceedingId, seq: Number(seq), rows }));
    redirect(at.done);
  });
  revalidatePath(here);
  return state;
}

const columns = ["feature", "accused", "finding", "evidenceId", "place"] as const;

function rowsOf(form: FormData) {
  const places = [...form.keys()].flatMap((name) => /^feature\.(\d+)$/.exec(name)?.[1] ?? []);
  return places
    .map((place) => {
      const cells = columns.map((name) => [name, String(form.get(`${name}.${place}`) ?? "")]);
      const row = Object.fromEntries(cells) as Record<(typeof columns)[number], string>;
      return { ...row, evidenceId: row.evidenceId || null };
    })
    .filter(({ feature, accused, place }) => [feature, accused, place].some((text) => text.trim()));
}

/** The lines as they are shown again: the empty ones between them are gone. */
function typedOf(rows: ReturnType<typeof rowsOf>): Record<string, string> {
  const pairs = rows.flatMap((row, place) =>
    columns.map((name) => [`${name}.${place}`, row[name] ?? ""] as const),
  );
  return { rows: String(rows.length), ...Object.fromEntries(pairs) };
}
