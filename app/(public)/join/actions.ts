"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "#lib/auth/client-address";
import { requireActor } from "#lib/auth/current-actor";
import { joinByLetter } from "#lib/service-letters/join-by-letter";
import { letterStatement } from "#lib/service-letters/letter-statement";
import { readCode } from "#lib/web/code-cookie";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { joinCookie } from "./join-cookie";

/** Looks a letter up; what was typed stays in this browser for an hour, never in an address. */
export async function showLetter(before: FormState, form: FormData): Promise<FormState> {
  const { number, code } = typedText(form, "number", "code");
  return orRefused(before, { number }, async () => {
    await letterStatement({ number, code }, clientAddress(await headers()));
    const { name, options } = joinCookie();
    (await cookies()).set(name, JSON.stringify({ number, code }), options);
    redirect("/join?shown=1");
  });
}

export async function join(before: FormState): Promise<FormState> {
  const actor = await requireActor();
  const [jar, { name, options }] = [await cookies(), joinCookie()];
  const typed = readCode(jar.get(name)?.value);
  if (!typed) redirect("/join");
  return orRefused(before, {}, async () => {
    const { caseId } = await joinByLetter(actor, typed, clientAddress(await headers()));
    jar.set(name, "", { ...options, maxAge: 0 });
    redirect(`/my/cases/${caseId}?done=1`);
  });
}

export async function useAnotherLetter(): Promise<never> {
  const { name, options } = joinCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/join");
}
