"use server";

import { headers } from "next/headers";
import { clientAddress } from "#lib/auth/client-address";
import { goOn } from "#lib/auth/go-on";
import { registerParty } from "#lib/auth/register-party";
import { signInFromForm } from "#lib/auth/sign-in-form";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function register(before: FormState, form: FormData): Promise<FormState> {
  const { to, ...person } = typedText(form, "name", "email", "password", "to");
  const company = typedText(form, "companyName", "creditCode");
  const typed = { ...person, ...company };
  return orRefused(before, typed, async () => {
    const address = clientAddress(await headers());
    const { email } = await registerParty(null, {
      ...(form.get("kind") === "company"
        ? { kind: "company", ...typed }
        : { kind: "individual", ...person }),
      address,
    });
    return goOn(await signInFromForm("password", { email, password: person.password }), to);
  });
}
