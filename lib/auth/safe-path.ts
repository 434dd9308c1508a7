/**
 * The path and query to go on to, if it is one of this site's pages; otherwise null. Other hosts in
 * every spelling (`//host`, `/\host`, `https:…`), interfaces and the sign-in pages are refused.
 */
export function safePath(to: unknown): string | null {
  if (typeof to !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return null;
  const address = URL.parse(to, "http://here.invalid");
  if (address?.host !== "here.invalid" || address.pathname.startsWith("//")) return null;
  if (/^\/(api|sign-in|sign-out|prove|seats|appearance)(\/|$)/.test(address.pathname)) return null;
  return address.pathname + address.search;
}

/** `page?to=…`, or the bare page when there is nothing safe to come back to. */
export function withReturn(page: string, to: unknown): string {
  const path = safePath(to);
  return path && path !== "/" ? `${page}?to=${encodeURIComponent(path)}` : page;
}
