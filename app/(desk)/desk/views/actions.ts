"use server";

import { redirect } from "next/navigation";
import { checked } from "#lib/auth/checked";
import { dropView, shareView } from "#lib/queue/saved-views/change-view";
import { saveView, saveViewInput } from "#lib/queue/saved-views/save-view";
import { deskActor } from "#lib/web/desk-actor";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { seenOrNotFound } from "#lib/web/page-param";

type Asked = { view: string; filter: string; columns?: string; group?: string; lines?: string };

/** Saves what was listed under the name that was typed, and opens it. */
export async function keepView(
  asked: Asked,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await deskActor();
  const typed = typedText(form, "name", "shared");
  return orRefused(before, typed, async () => {
    const wanted = { ...asked, name: typed.name, shared: typed.shared === "yes" };
    const id = await saveView(actor, checked(saveViewInput, wanted));
    redirect(`/desk?saved=${id}`);
  });
}

/** Shares a view, keeps it to oneself, or takes it off the list, as the button says. */
export async function changeView(id: string, form: FormData): Promise<void> {
  const actor = await deskActor();
  const change = form.get("change");
  if (change === "drop") await seenOrNotFound(dropView(actor, id));
  else await seenOrNotFound(shareView(actor, id, change === "share"));
  redirect("/desk/views");
}
