import type { NextApiRequest, NextApiResponse } from "next";
import { NextAuth } from "#lib/auth/next-auth";
import { authOptions } from "#lib/auth/options";
import { sessionCookie } from "#lib/auth/session-cookie";

/** What next-auth answered: the cookies it sets and where it would go. */
export type Answer = { cookies: Record<string, string>; location: string | null; body: unknown };

type Call = {
  headers?: Record<string, string>;
  cookies?: Record<string, string>;
  body?: Record<string, string>;
};

/**
 * Signs in through next-auth's own door, as its `/api/auth/callback/…` would, so that there is one
 * road: first its token against forged requests, then the provider.
 * @returns the session's handle, or the code of what went wrong (see `refusalOf`).
 */
export async function enterThrough(
  provider: "password" | "demo",
  typed: Record<string, string>,
  headers: Record<string, string>,
): Promise<{ handle: string } | { problem: string }> {
  const { cookies, token } = await askForToken();
  const body = { ...typed, csrfToken: token };
  const answer = await ask("POST", ["callback", provider], { headers, cookies, body });
  const handle = answer.cookies[sessionCookie().name];
  if (handle) return { handle };
  const address = URL.parse(answer.location ?? "", "http://here.invalid");
  return { problem: address?.searchParams.get("error") || "unknown" };
}

/** Signs out through next-auth, which ends the session's row. */
export async function leaveThrough(handle: string): Promise<void> {
  const { cookies, token } = await askForToken();
  const held = { ...cookies, [sessionCookie().name]: handle };
  await ask("POST", ["signout"], { cookies: held, body: { csrfToken: token } });
}

async function askForToken() {
  const { cookies, body } = await ask("GET", ["csrf"], {});
  return { cookies, token: (body as { csrfToken: string }).csrfToken };
}

async function ask(method: "GET" | "POST", nextauth: string[], call: Call): Promise<Answer> {
  const { headers = {}, cookies = {}, body = {} } = call;
  const request = { method, query: { nextauth }, headers, cookies, body };
  const { answer, response } = recorder();
  await NextAuth(request as unknown as NextApiRequest, response, authOptions());
  return answer;
}

/** A response that only remembers what next-auth writes to it. */
function recorder() {
  const answer: Answer = { cookies: {}, location: null, body: null };
  const headers = new Map<string, string | string[]>();
  const keepBody = (body: unknown) => {
    answer.body = body;
  };
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader(name: string, value: string | string[]) {
      headers.set(name, value);
      if (name === "Set-Cookie") answer.cookies = Object.fromEntries([value].flat().map(pair));
      if (name === "Location") answer.location = String(value);
      return response;
    },
    end: () => {},
    json: keepBody,
    send: keepBody,
  };
  return { answer, response: response as unknown as NextApiResponse };
}

function pair(cookie: string): [string, string] {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  return [name, decodeURIComponent(value)];
}
