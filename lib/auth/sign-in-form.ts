import { cookies, headers } from "next/headers";
import { z } from "zod";
import { Refusal } from "#lib/access/refusal";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import { sessionLimits } from "#lib/auth/limits";
import { sessionCookie } from "#lib/auth/session-cookie";
import { refusalOf } from "#lib/auth/sign-in-problem";
import { enterThrough, leaveThrough } from "#lib/auth/through-next-auth";

const filledIn = z.strictObject({ email: answers.email, password: answers.password });

/**
 * Signs in on behalf of a form (a server action) and sets the cookie. A session that the browser
 * held before is ended.
 * @throws Refusal
 */
export async function signInFromForm(
  provider: "password" | "demo",
  typed: { email: string; password?: string },
): Promise<string> {
  if (provider === "password") checked(filledIn, typed);
  const result = await enterThrough(provider, typed, Object.fromEntries(await headers()));
  if ("problem" in result) throw refusalOf(result.problem) ?? new Refusal("auth.notSignedIn");
  await signOutFromForm();
  const { name, options } = sessionCookie();
  const expires = new Date(Date.now() + sessionLimits.absolute);
  (await cookies()).set(name, result.handle, { ...options, expires });
  return result.handle;
}

/** Ends the session that the browser holds, if any, and takes its cookie away. */
export async function signOutFromForm(): Promise<void> {
  const jar = await cookies();
  const { name, options } = sessionCookie();
  const held = jar.get(name)?.value;
  if (!held) return;
  await leaveThrough(held);
  jar.set(name, "", { ...options, maxAge: 0 });
}
