/**
 * True when a browser sent this request from one of our own pages. Route handlers that change
 * something ask this first: the framework guards only server actions against forged posts.
 * A request that does not say where it comes from is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const from = URL.parse(headers.get("origin") ?? "");
  if (!from?.host) return false;
  return from.host === headers.get("host") || from.origin === ownOrigin();
}

function ownOrigin(): string | undefined {
  return URL.parse(process.env.NEXTAUTH_URL ?? "")?.origin;
}
