"use server";

import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/current-actor";
import { safePath } from "#lib/auth/safe-path";
import { markAllRead } from "#lib/inbox/mark-read";
import { messageKinds } from "#lib/inbox/message-kinds";
import { chooseMail } from "#lib/mail/choose-mail";
import { textSettings } from "#lib/mail/text-settings";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

/** Marks every message of the seat as read, and shows the inbox again. */
export async function markAll(here: string): Promise<void> {
  const back = safePath(here) ?? "/";
  await markAllRead(await requireActor());
  redirect(back);
}

/** Keeps how the person wants messages outside the inbox, and shows the inbox again. */
export async function keepMailChoice(
  here: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const back = safePath(here) ?? "/";
  const actor = await requireActor();
  const { mode, locale, texts, phone } = typedText(form, "mode", "locale", "texts", "phone");
  const wanted = form.getAll("kinds");
  const unwantedKinds = messageKinds.filter((kind) => !wanted.includes(kind));
  const byText = textSettings() ? { texts: texts === "yes", phone } : {};
  const typed = { mode, locale, texts, phone, kinds: wanted.join(" ") };
  return orRefused(before, typed, async () => {
    await chooseMail(actor, { mode, locale, unwantedKinds, ...byText });
    redirect(back);
  });
}
