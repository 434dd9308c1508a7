"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { Refusal } from "#lib/access/refusal";
import { clientAddress } from "#lib/auth/client-address";
import { lookUpReceipt } from "#lib/cases/look-up-receipt";
import { typedText } from "#lib/web/form-state";
import { receiptCookie } from "./receipt-cookie";

/** Looks a case up; what was typed stays in this browser for a quarter of an hour, never in an address. */
export async function lookUp(form: FormData): Promise<never> {
  const { number, code } = typedText(form, "number", "code");
  const jar = await cookies();
  const { name, options } = receiptCookie();
  const page = `/progress?number=${encodeURIComponent(number.slice(0, 40))}`;
  try {
    await lookUpReceipt({ number, code }, clientAddress(await headers()));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    jar.set(name, "", { ...options, maxAge: 0 });
    const { minutes } = thrown.values;
    const lacking = Object.keys(thrown.fields).map((field) => `&lacking=${field}`);
    const wait = minutes ? `&minutes=${minutes}` : "";
    redirect(`${page}&problem=${thrown.key}${wait}${lacking.join("")}`);
  }
  jar.set(name, JSON.stringify({ number, code }), options);
  redirect("/progress?shown=1");
}

export async function lookUpAnother(): Promise<never> {
  const { name, options } = receiptCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/progress");
}
