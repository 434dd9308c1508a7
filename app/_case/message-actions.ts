"use server";

import { revalidatePath } from "next/cache";
import { checked } from "#lib/auth/checked";
import { requireActor } from "#lib/auth/current-actor";
import { messageInput, sendMessage } from "#lib/correspondence/send-message";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { seenOrNotFound } from "#lib/web/page-param";

/** Sends what was written on the page of a case, by a body at its desk or by a party. */
export async function writeMessage(
  here: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const { proceedingId, side, text } = typedText(form, "proceedingId", "side", "text");
  const typed = { proceedingId, side, message: text };
  const state = await orRefused(before, typed, async () => {
    const wanted = { proceedingId, side: side || undefined, text };
    await seenOrNotFound(sendMessage(actor, checked(messageInput, wanted)));
    return null;
  });
  revalidatePath(here);
  return state;
}
