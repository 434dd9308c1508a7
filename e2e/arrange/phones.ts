import { Secret, TOTP } from "otpauth";
import { findArrival, findSession } from "#lib/auth/find-session";
import { inventedPassword, inventPerson } from "#lib/auth/invented-person";
import { signIn } from "#lib/auth/sign-in";
import { secondStepOf } from "#lib/second-step/second-step-of";
import { confirmApp, offerApp } from "#lib/second-step/set-up";

/** When the phones of these tests were set up, and from where everybody comes. */
export const start = new Date("2026-11-30T02:00:10Z");
export const address = "192.0.2.1";

const minute = 60_000;

export function minutesLater(minutes: number): Date {
  return new Date(+start + minutes * minute);
}

/** Gives the right password. @returns the handle for the cookie. */
export async function enter(email: string, now: Date): Promise<string> {
  const { handle } = await signIn(null, { email, password: inventedPassword, address }, now);
  return handle;
}

export async function sessionAt(handle: string, now: Date) {
  const session = await findSession(handle, now);
  if (!session) throw new Error("the session does not live");
  return session;
}

export async function arrivalAt(handle: string, now: Date) {
  const arrival = await findArrival(handle, now);
  if (!arrival) throw new Error("no second step is to come");
  return arrival;
}

/** An app that has read what is offered to this session. */
export async function scanned(handle: string, now: Date): Promise<TOTP> {
  const { offer } = await secondStepOf(await sessionAt(handle, now), now);
  return new TOTP({ secret: Secret.fromBase32(offer?.secret ?? "") });
}

/** Somebody in a body whose phone shows codes, set up at `start`, and who is signed in since. */
export async function withPhone(name: string, body: string) {
  const person = await inventPerson(name, [body]);
  const handle = await enter(person.email, start);
  const session = await sessionAt(handle, start);
  await offerApp(session, start);
  const app = await scanned(handle, start);
  const codeAt = (now: Date) => app.generate({ timestamp: +now });
  await confirmApp(session, { code: codeAt(start), address }, start);
  return { ...person, handle, codeAt, secret: app.secret.base32 };
}
