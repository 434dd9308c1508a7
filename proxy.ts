import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "#lib/web/content-security-policy";
import { foreignPostAnswer } from "#lib/web/foreign-post";
import { isSameOrigin } from "#lib/web/same-origin";

/**
 * Gives every page a Content-Security-Policy with a nonce of its own, tells the page its path so
 * that signing in leads back to it, and refuses forms that do not come from our own pages (403). No
 * body passes here: the matcher leaves out `/api`, because a proxy cuts long bodies short; what
 * changes something there asks for the origin itself.
 */
export function proxy(request: NextRequest): Response {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === "development",
    isHttps: process.env.QIHENG_URL?.startsWith("https:") ?? false,
  });
  if (!isReading(request) && !isSameOrigin(request.headers))
    return foreignPostAnswer(request.headers, nonce, policy);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("Content-Security-Policy", policy);
  // A page that hides its address posts with the origin `null`, which the framework would refuse.
  if (headers.get("origin") === "null") headers.set("origin", `http://${hostOf(headers)}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static|_next/image|icon.svg).*)"] };

/** The host as the framework reads it, to hold the origin of a form against. */
function hostOf(headers: Headers): string {
  return headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host") || "";
}

function isReading({ method }: NextRequest): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}
