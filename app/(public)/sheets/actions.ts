"use server";

import { notFound, redirect } from "next/navigation";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { type ImportKind, importKinds } from "#lib/sheet-imports/columns";
import { pageOfKind } from "#lib/sheet-imports/page-of-kind";
import { discardImport, sendImport } from "#lib/sheet-imports/send-import";
import { typedText } from "#lib/web/form-state";

/** Has the good lines of a sheet filed or saved. */
export async function send(form: FormData): Promise<never> {
  const { page, id } = placeOf(form);
  const actor = await requireActor();
  redirect(await orProblem(sendImport(actor, id), `${page}/${id}`, `${page}/${id}`));
}

/** Throws a sheet away that was not sent. */
export async function discard(form: FormData): Promise<never> {
  const { page, id } = placeOf(form);
  const actor = await requireActor();
  redirect(await orProblem(discardImport(actor, id), page, `${page}/${id}`));
}

function placeOf(form: FormData): { page: string; id: string } {
  const { kind, id } = typedText(form, "kind", "id");
  const known: ImportKind | undefined = importKinds.find((one) => one === kind);
  if (!known || !/^[0-9a-f-]{36}$/.test(id)) notFound();
  return { page: pageOfKind[known], id };
}

/** Where to go: on, or back with the reason. */
async function orProblem(work: Promise<void>, on: string, back: string): Promise<string> {
  try {
    await work;
    return on;
  } catch (thrown) {
    if (thrown instanceof NotSeen) notFound();
    if (thrown instanceof Refusal) return `${back}?problem=${thrown.key}`;
    throw thrown;
  }
}
