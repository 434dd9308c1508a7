"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { changePassword } from "#lib/auth/change-password";
import { clientAddress } from "#lib/auth/client-address";
import { currentSession } from "#lib/auth/current-actor";
import { goOn } from "#lib/auth/go-on";
import { signInFromForm } from "#lib/auth/sign-in-form";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function changeOwnPassword(before: FormState, form: FormData): Promise<FormState> {
  const typed = typedText(form, "current", "password");
  const session = await currentSession();
  if (!session) redirect("/sign-in?to=/password");
  return orRefused(before, typed, async () => {
    await changePassword(session, { ...typed, address: clientAddress(await headers()) });
    const { email } = session;
    return goOn(await signInFromForm("password", { email, password: typed.password }));
  });
}
