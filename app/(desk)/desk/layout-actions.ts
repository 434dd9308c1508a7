"use server";

import { redirect } from "next/navigation";
import { safePath } from "#lib/auth/safe-path";
import { keepLayout } from "#lib/queue/keep-layout";
import { type Column, moved, readLayout, usualLayout } from "#lib/queue/layout";
import { deskActor } from "#lib/web/desk-actor";

/** Keeps the columns, groups and lines of a form, after the move of a column that its button asks for. */
export async function changeLayout(back: string, form: FormData): Promise<void> {
  const actor = await deskActor();
  const change = String(form.get("change") ?? "");
  const asked = readLayout(
    {
      columns: form.getAll("column").map(String).join(),
      group: String(form.get("group") ?? ""),
      lines: String(form.get("lines") ?? ""),
    },
    usualLayout,
  );
  const [column, by] = change.split(":");
  const columns = by ? moved(asked.columns, column as Column, by === "1" ? 1 : -1) : asked.columns;
  await keepLayout(actor, change === "usual" ? usualLayout : { ...asked, columns });
  redirect(safePath(back) ?? "/desk");
}
