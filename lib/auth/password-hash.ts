import { hash, verify } from "@node-rs/argon2";
import { oneOfThree } from "#lib/auth/turnstile";

// Argon2id, 64 MiB, three passes, one lane.
const cost = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

// Of a random password that nobody kept, at the same cost: an unknown user takes as long.
const nobodysHash =
  "$argon2id$v=19$m=65536,t=3,p=1$lGi8jbqtvaKptSFYCELSUw$KMerQg5PmMKR3o5VJuRArxkeIc5NYTZmtZzTsdQ44lg";

/** The text to store for a password. Full-width signs count as their plain twins (NFKC). */
export function hashPassword(password: string): Promise<string> {
  return oneOfThree(() => hash(password.normalize("NFKC"), cost));
}

/** True when the password is the stored one. Takes the same time when there is none stored. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await oneOfThree(() => verify(stored ?? nobodysHash, password.normalize("NFKC")));
  return stored !== null && matches;
}
