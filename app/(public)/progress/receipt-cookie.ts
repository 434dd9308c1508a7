import { codeCookie } from "#lib/web/code-cookie";

/** Keeps a number and a code between a look-up and its page. */
export function receiptCookie() {
  return codeCookie("qiheng-receipt", "/progress", 15);
}
