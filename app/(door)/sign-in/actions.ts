"use server";

import { redirect } from "next/navigation";
import { Refusal } from "#lib/access/refusal";
import { goOn } from "#lib/auth/go-on";
import { withReturn } from "#lib/auth/safe-path";
import { signInFromForm } from "#lib/auth/sign-in-form";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function signInWithPassword(before: FormState, form: FormData): Promise<FormState> {
  const { to, ...typed } = typedText(form, "email", "password", "to");
  return orRefused(before, typed, async () => goOn(await signInFromForm("password", typed), to));
}

export async function signInAsDemo(form: FormData): Promise<void> {
  const { to, email } = typedText(form, "email", "to");
  try {
    await goOn(await signInFromForm("demo", { email }), to);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    redirect(`${withReturn("/sign-in", to)}${to ? "&" : "?"}error=${thrown.key}`);
  }
}
