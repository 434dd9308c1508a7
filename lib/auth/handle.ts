import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a link, as 43 characters that need no escaping in an address. */
export function newHandle(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a handle: its SHA-256 in hexadecimal. */
export function hashOfHandle(handle: string): string {
  return createHash("sha256").update(handle).digest("hex");
}

/** True for text that `newHandle` could have made; anything else needs no look-up. */
export function looksLikeHandle(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}
