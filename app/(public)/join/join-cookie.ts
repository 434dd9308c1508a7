import { codeCookie } from "#lib/web/code-cookie";

/** Keeps a letter's number and code while its holder registers or signs in. */
export function joinCookie() {
  return codeCookie("qiheng-letter", "/join", 60);
}
