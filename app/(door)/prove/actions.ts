"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "#lib/auth/client-address";
import { requireSession } from "#lib/auth/current-actor";
import { safePath } from "#lib/auth/safe-path";
import { proveByCode, proveByPassword } from "#lib/second-step/prove";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function proveAgain(before: FormState, form: FormData): Promise<FormState> {
  const { to, code, password } = typedText(form, "to", "code", "password");
  const session = await requireSession();
  return orRefused(before, {}, async () => {
    const address = clientAddress(await headers());
    if (session.hasSecondStep) await proveByCode(session, { code, address });
    else await proveByPassword(session, { password, address });
    redirect(safePath(to) ?? "/seats");
  });
}
