import { z } from "zod";
import { isSecure } from "#lib/auth/session-cookie";

/** A cookie that holds a case number and a code between a look-up and its page, nowhere else. */
export function codeCookie(name: string, path: string, minutes: number) {
  const options = {
    httpOnly: true,
    sameSite: "lax",
    path,
    secure: isSecure(),
    maxAge: minutes * 60,
  } as const;
  return { name, options };
}

const stored = z.object({ number: z.string().max(200), code: z.string().max(200) });

/** What a browser brought back; null for anything else. */
export function readCode(value: string | undefined) {
  try {
    return stored.safeParse(JSON.parse(value ?? "")).data ?? null;
  } catch {
    return null;
  }
}
