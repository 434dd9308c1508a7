import { cookies, headers } from "next/headers";
import { Refusal } from "#lib/access/refusal";
import { clientAddress } from "#lib/auth/client-address";
import { type Returned, returningReporter } from "#lib/tips/reporter";
import { codeCookie, readCode } from "#lib/web/code-cookie";

/** Keeps a tip's number and secret code in the reporter's browser for an hour; files need it, too. */
export function tipCookie() {
  return codeCookie("qiheng-tip", "/", 60);
}

/** The reporter whom this browser holds the code of, and that code; null when it holds none. */
export async function reporterHere(): Promise<(Returned & { code: string }) | null> {
  const typed = readCode((await cookies()).get(tipCookie().name)?.value);
  if (!typed) return null;
  try {
    const found = await returningReporter(typed, clientAddress(await headers()));
    return { ...found, code: typed.code };
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}
