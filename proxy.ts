import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "#lib/web/content-security-policy";

/**
 * Gives every page a Content-Security-Policy with a nonce of its own, and tells the page its path so
 * that signing in leads back to it. No body passes here: the matcher leaves out `/api`, because a
 * proxy cuts long bodies short.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === "development",
    isHttps: process.env.QIHENG_URL?.startsWith("https:") ?? false,
  });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static|_next/image|icon.svg).*)"] };
