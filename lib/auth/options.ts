import type { AuthOptions, User } from "next-auth";
import type { CredentialsConfig } from "next-auth/providers/credentials";
import { clientAddress } from "#lib/auth/client-address";
import { signOut } from "#lib/auth/end-sessions";
import { findArrival, findSession } from "#lib/auth/find-session";
import { sessionLimits } from "#lib/auth/limits";
import { sessionCookie } from "#lib/auth/session-cookie";
import { type SignedIn, signIn } from "#lib/auth/sign-in";
import { problemOf } from "#lib/auth/sign-in-problem";
import { signInToDemo } from "#lib/auth/sign-in-to-demo";

/**
 * How next-auth works here. Its token is not a signed statement but the handle of a row in
 * `sessions`: what the row says counts, on every request.
 */
export function authOptions(): AuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET ?? process.env.QIHENG_SECRET,
    providers: [passwordProvider, demoProvider],
    session: { strategy: "jwt", maxAge: sessionLimits.absolute / 1000 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-out" },
    jwt: {
      encode: async ({ token }) => String(token?.handle ?? ""),
      decode: async ({ token: handle }) => {
        const known = (await findSession(handle)) ?? (await findArrival(handle));
        return known && { sub: known.personId, name: known.personName, handle };
      },
    },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, handle: (user as Arrival).handle } : token),
      session: ({ session, token }) => ({ expires: session.expires, user: { name: token.name } }),
    },
    events: { signOut: ({ token }) => signOut(null, { handle: String(token?.handle ?? "") }) },
  };
}

type Arrival = User & { handle: string };

const passwordProvider = provider("password", ({ email, password }, headers) =>
  signIn(null, { email, password, address: clientAddress(headers) }),
);

const demoProvider = provider("demo", ({ email }, headers) =>
  signInToDemo(null, { email, headers }),
);

type Typed = { email: string; password: string };
type Enter = (typed: Typed, headers: Headers) => Promise<SignedIn>;

function provider(id: string, enter: Enter): CredentialsConfig {
  return {
    id,
    name: id,
    type: "credentials",
    credentials: {},
    async authorize(typed, { headers }) {
      const answers = {
        email: String(typed?.email ?? ""),
        password: String(typed?.password ?? ""),
      };
      try {
        const { personId, handle } = await enter(answers, new Headers(headers));
        return { id: personId, handle } satisfies Arrival;
      } catch (failure) {
        throw problemOf(failure);
      }
    },
  };
}
