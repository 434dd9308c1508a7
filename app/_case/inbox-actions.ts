"use server";

import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/current-actor";
import { safePath } from "#lib/auth/safe-path";
import { markAllRead } from "#lib/inbox/mark-read";
import { messageKinds } from "#lib/inbox/message-kinds";
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
  const [mode, locale] = [form.get("mode"), form.get("locale")];
  const wanted = form.getAll("kinds");
  const unwantedKinds = messageKinds.filter((kind) => !wanted.includes(kind));
  await chooseMail(actor, { mode, locale, unwantedKinds });
  redirect(back);
}
