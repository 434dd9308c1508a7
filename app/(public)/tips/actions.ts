"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "#lib/auth/client-address";
import { returningReporter } from "#lib/tips/reporter";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { tipCookie } from "#lib/web/tip-cookie";

/** Opens a tip; what was typed stays in this browser for an hour, never in an address. */
export async function comeBack(before: FormState, form: FormData): Promise<FormState> {
  const { number, code } = typedText(form, "number", "code");
  return orRefused(before, { number }, async () => {
    await returningReporter({ number, code }, clientAddress(await headers()));
    const { name, options } = tipCookie();
    (await cookies()).set(name, JSON.stringify({ number, code }), options);
    redirect("/tips?shown=1");
  });
}

export async function leaveTip(): Promise<never> {
  const { name, options } = tipCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/tips");
}
