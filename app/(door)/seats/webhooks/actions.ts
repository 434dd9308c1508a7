"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { webhookKeeper } from "#app/(door)/seats/webhooks/guard";
import { Refusal } from "#lib/access/refusal";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { seenOrNotFound } from "#lib/web/page-param";
import { addEndpoint, type NewSecret } from "#lib/webhooks/add-endpoint";
import {
  endEndpoint,
  pauseEndpoint,
  resumeEndpoint,
  rotateSecret,
} from "#lib/webhooks/change-endpoint";
import { sendTest } from "#lib/webhooks/queue-deliveries";
import { sendAgain } from "#lib/webhooks/send-again";

/** The secret, shown once, or the form again. */
export type SecretState = { refusal: FormState; made: NewSecret | null };

export async function add(before: SecretState, form: FormData): Promise<SecretState> {
  const actor = await webhookKeeper();
  const answers = typedText(form, "url", "description");
  let made: NewSecret | null = null;
  const refusal = await orRefused(before.refusal, answers, async () => {
    made = await addEndpoint(actor, answers);
    return null;
  });
  refresh();
  return { refusal, made };
}

export async function rotate(endpointId: string): Promise<SecretState> {
  const actor = await webhookKeeper();
  const made = await seenOrNotFound(rotateSecret(actor, endpointId));
  refresh();
  return { refusal: null, made };
}

/** Sends a test, and says so or why not over the log. */
export async function test(endpointId: string): Promise<void> {
  const sent = sendTest(await webhookKeeper(), endpointId);
  redirect(`/seats/webhooks/${endpointId}?${await toldOf("tested", sent)}`);
}

export async function pause(endpointId: string): Promise<void> {
  await seenOrNotFound(pauseEndpoint(await webhookKeeper(), endpointId));
  redirect(`/seats/webhooks/${endpointId}?done=paused`);
}

export async function resume(endpointId: string): Promise<void> {
  await seenOrNotFound(resumeEndpoint(await webhookKeeper(), endpointId));
  redirect(`/seats/webhooks/${endpointId}?done=resumed`);
}

export async function remove(endpointId: string): Promise<void> {
  await seenOrNotFound(endEndpoint(await webhookKeeper(), endpointId));
  redirect("/seats/webhooks?done=removed");
}

/** Sends one of the log again, and says so or why not over the log. */
export async function again(endpointId: string, deliveryId: string): Promise<void> {
  const sent = sendAgain(await webhookKeeper(), { endpointId, deliveryId });
  redirect(`/seats/webhooks/${endpointId}?${await toldOf("again", sent)}`);
}

async function toldOf(done: "tested" | "again", work: Promise<unknown>): Promise<string> {
  try {
    await seenOrNotFound(work);
    return `done=${done}`;
  } catch (thrown) {
    if (thrown instanceof Refusal) return `refused=${thrown.key.split(".").at(-1)}`;
    throw thrown;
  }
}
