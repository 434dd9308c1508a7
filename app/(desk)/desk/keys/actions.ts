"use server";

import { redirect } from "next/navigation";
import { keepKeys } from "#lib/shortcuts/kept-keys";
import { type Keys, shortcuts, usualSettings } from "#lib/shortcuts/shortcuts";
import { deskActor } from "#lib/web/desk-actor";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

/** Keeps the keys of the form, or the usual ones where its button says so. */
export async function changeKeys(before: FormState, form: FormData): Promise<FormState> {
  const actor = await deskActor();
  const { on, change, ...keys } = typedText(form, "on", "change", ...shortcuts);
  const typed = { ...keys, on: on || "no" };
  return orRefused(before, typed, async () => {
    const wanted = { on: on === "yes", keys: trimmed(keys) };
    await keepKeys(actor, change === "usual" ? usualSettings : wanted);
    redirect("/desk/keys?saved=yes");
  });
}

function trimmed(keys: Record<keyof Keys, string>): Keys {
  const pairs = shortcuts.map((shortcut) => [shortcut, keys[shortcut].trim()]);
  return Object.fromEntries(pairs) as Keys;
}
