"use server";

import { goOn } from "#lib/auth/go-on";
import { setUp } from "#lib/auth/set-up";
import { signInFromForm } from "#lib/auth/sign-in-form";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function finishSetUp(before: FormState, form: FormData): Promise<FormState> {
  const names = ["token", "organization", "ownName", "name", "email", "password"] as const;
  const typed = typedText(form, ...names);
  return orRefused(before, typed, async () => {
    const { email } = await setUp(null, typed);
    return goOn(await signInFromForm("password", { email, password: typed.password }));
  });
}
