import { createHash } from "node:crypto";
import { Refusal } from "#lib/access/refusal";
import { registrationLimits } from "#lib/auth/limits";
import { count, counter } from "#lib/auth/rate-limit-store";

const { window: duration, perAddress: points } = registrationLimits;
const registrations = counter({ keyPrefix: "registration", points, duration });

/** Counts one self-registration of an address. @throws Refusal `auth.tooManyRegistrations` */
export async function countRegistration(address: string): Promise<void> {
  const { consumedPoints, msBeforeNext } = await count(
    registrations,
    createHash("sha256").update(address).digest("base64url"),
  );
  if (consumedPoints <= points) return;
  throw new Refusal("auth.tooManyRegistrations", { minutes: Math.ceil(msBeforeNext / 60_000) });
}
