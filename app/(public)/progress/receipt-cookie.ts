import { z } from "zod";
import { isSecure } from "#lib/auth/session-cookie";

/** The cookie that holds a number and a code between a look-up and its page. */
export function receiptCookie() {
  return {
    name: "qiheng-receipt",
    options: {
      httpOnly: true,
      sameSite: "lax",
      path: "/progress",
      secure: isSecure(),
      maxAge: 15 * 60,
    } as const,
  };
}

const stored = z.object({ number: z.string().max(200), code: z.string().max(200) });

/** What a browser brought back; null for anything else. */
export function readReceiptCookie(value: string | undefined) {
  try {
    return stored.safeParse(JSON.parse(value ?? "")).data ?? null;
  } catch {
    return null;
  }
}
