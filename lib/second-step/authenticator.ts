import { hkdfSync } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** Seconds that a code of the app holds (RFC 6238). */
const period = 30;

/**
 * The app of a person as its salt makes it: the secret follows from the installation's secret, so that
 * no copy of the database gives it away.
 * @param label what the app writes beside its codes.
 */
export function authenticatorOf(
  personId: string,
  salt: string,
  label = "",
  secret = process.env.QIHENG_SECRET ?? "",
): TOTP {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const key = hkdfSync("sha256", secret, "", `authenticator:${personId}:${salt}`, 20);
  return new TOTP({ issuer: "Qiheng", label, period, secret: new Secret({ buffer: key }) });
}

/**
 * The half minute, counted since 1970, whose code this is: now, one before or one after, for clocks
 * that are not quite right. Null for a code of no such time.
 */
export function stepOf(app: TOTP, code: string, now: Date): number | null {
  const away = app.validate({ token: code, timestamp: +now, window: 1 });
  return away === null ? null : Math.floor(+now / (period * 1000)) + away;
}
