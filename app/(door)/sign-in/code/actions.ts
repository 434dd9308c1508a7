"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "#lib/auth/client-address";
import { currentArrival } from "#lib/auth/current-actor";
import { goOn } from "#lib/auth/go-on";
import { withReturn } from "#lib/auth/safe-path";
import { sessionCookie } from "#lib/auth/session-cookie";
import { proveByCode } from "#lib/second-step/prove";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function enterCode(before: FormState, form: FormData): Promise<FormState> {
  const { to, code } = typedText(form, "code", "to");
  const arrival = await currentArrival();
  if (!arrival) redirect(withReturn("/sign-in", to));
  return orRefused(before, {}, async () => {
    await proveByCode(arrival, { code, address: clientAddress(await headers()) });
    return goOn((await cookies()).get(sessionCookie().name)?.value ?? "", to);
  });
}
