"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "#lib/auth/client-address";
import { requireProvedSession } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
import { confirmApp, endSecondStep, offerApp, renewRecoveryCodes } from "#lib/second-step/set-up";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function offer(): Promise<void> {
  await offerApp(await requireProvedSession());
  refresh();
}

export async function confirm(before: FormState, form: FormData): Promise<FormState> {
  const { to, code } = typedText(form, "code", "to");
  const session = await requireProvedSession();
  return orRefused(before, {}, async () => {
    await confirmApp(session, { code, address: clientAddress(await headers()) });
    redirect(withReturn("/second-step/codes", to));
  });
}

export async function end(): Promise<void> {
  await endSecondStep(await requireProvedSession());
  refresh();
}

export async function renewCodes(): Promise<void> {
  await renewRecoveryCodes(await requireProvedSession());
  refresh();
}
