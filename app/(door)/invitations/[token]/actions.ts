"use server";

import { redirect } from "next/navigation";
import { acceptInvitation } from "#lib/auth/accept-invitation";
import { currentSession } from "#lib/auth/current-actor";
import { goOn } from "#lib/auth/go-on";
import { signInFromForm } from "#lib/auth/sign-in-form";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function accept(before: FormState, form: FormData): Promise<FormState> {
  const { token, password } = typedText(form, "token", "password");
  const chosen = form.has("password") ? password : undefined;
  return orRefused(before, {}, async () => {
    const { email } = await acceptInvitation(await currentSession(), { token, password: chosen });
    if (chosen === undefined) redirect("/seats");
    return goOn(await signInFromForm("password", { email, password: chosen }));
  });
}
