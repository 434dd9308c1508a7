import { Refusal } from "#lib/access/refusal";

// next-auth carries an error's message in an address. These, and no other words, pass through it.
const keys = ["auth.wrongPassword", "auth.tooManyGuesses", "auth.busy", "auth.demoClosed"] as const;

/** The error to throw inside next-auth for a failed sign-in: a short code, never details. */
export function problemOf(failure: unknown): Error {
  if (!(failure instanceof Refusal)) {
    console.error("sign-in failed", failure);
    return new Error("auth.notSignedIn");
  }
  const { minutes } = failure.values;
  return new Error(minutes === undefined ? failure.key : `${failure.key}~${minutes}`);
}

/** Reads such a code back. Null when there is none; an unknown one is next-auth's own, a fault. */
export function refusalOf(code: string | null | undefined): Refusal | null {
  if (!code) return null;
  const [key, minutes] = code.split("~");
  const known = keys.find((one) => one === key);
  if (!known) return new Refusal("auth.notSignedIn");
  return new Refusal(known, /^\d{1,4}$/.test(minutes ?? "") ? { minutes: Number(minutes) } : {});
}
