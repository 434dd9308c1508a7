"use server";

import { goOn } from "#lib/auth/go-on";
import { resetPassword } from "#lib/auth/reset-password";
import { signInFromForm } from "#lib/auth/sign-in-form";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function chooseNewPassword(before: FormState, form: FormData): Promise<FormState> {
  const { token, password } = typedText(form, "token", "password");
  return orRefused(before, {}, async () => {
    const { email } = await resetPassword(null, { token, password });
    return goOn(await signInFromForm("password", { email, password }));
  });
}
