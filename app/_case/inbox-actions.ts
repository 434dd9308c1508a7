"use server";

import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/current-actor";
import { safePath } from "#lib/auth/safe-path";
import { markAllRead } from "#lib/inbox/mark-read";
import { chooseMail } from "#lib/mail/choose-mail";

/** Marks every message of the seat as read, and shows the inbox again. */
export async function markAll(here: string): Promise<void> {
  const back = safePath(here) ?? "/";
  await markAllRead(await requireActor(back));
  redirect(back);
}

/** Keeps how the person wants messages by e-mail, and shows the inbox again. */
export async function keepMailChoice(here: string, form: FormData): Promise<void> {
  const back = safePath(here) ?? "/";
  const actor = await requireActor(back);
  await chooseMail(actor, { mode: form.get("mode"), locale: form.get("locale") });
  redirect(back);
}
