/**
 * True when a browser sent this request from one of our own pages: it must say so, and name no
 * foreign origin beside it. A request that does not say where it comes from is refused. A page that
 * hides its address sends the origin `null`; there the browser's other word counts.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (!origin || origin === "null") return site === "same-origin";
  const from = URL.parse(origin);
  if (!from?.host) return false;
  return from.host === headers.get("host") || from.origin === ownOrigin();
}

function ownOrigin(): string | undefined {
  return URL.parse(process.env.NEXTAUTH_URL ?? "")?.origin;
}
