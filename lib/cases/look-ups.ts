import { createHmac } from "node:crypto";
import { Refusal } from "#lib/access/refusal";
import { count, counter } from "#lib/auth/rate-limit-store";

/** How many look-ups with a number and a code one address may make within `window` seconds. */
export const lookUpLimits = { window: 15 * 60, perAddress: 20, perNumber: 100 };

const { window: duration, perAddress, perNumber } = lookUpLimits;
const addresses = counter({ keyPrefix: "look-up", points: perAddress, duration });
const numbers = counter({ keyPrefix: "look-up-number", points: perNumber, duration });

export type LookUp = { address: string; number: string };

export type TypedPair = { number: string; code: string };

const missing = { number: "fields.numberMissing", code: "fields.codeMissing" } as const;

/** What lacks half of it is no look-up, and counts as none. @throws Refusal `checkAnswers` */
export function requireBoth(typed: TypedPair): void {
  const lacking = (["number", "code"] as const).filter((name) => !typed[name].trim());
  if (lacking.length === 0) return;
  const fields = lacking.map((name) => [name, missing[name]]);
  throw new Refusal("checkAnswers", {}, Object.fromEntries(fields));
}

/**
 * Counts a look-up before it is made, so that parallel ones cannot outrun the count.
 * @throws Refusal `filing.tooManyLookUps` with the minutes to wait.
 */
export async function countLookUp(address: string, number: string): Promise<LookUp> {
  const lookUp = { address: keyOf(address), number: keyOf(number) };
  refuseBeyond(perAddress, await count(addresses, lookUp.address));
  refuseBeyond(perNumber, await count(numbers, lookUp.number));
  return lookUp;
}

/** Takes a look-up back that found something: who follows a case of theirs is never held up. */
export async function forgiveLookUp({ address, number }: LookUp): Promise<void> {
  await addresses.reward(address);
  await numbers.reward(number);
}

function refuseBeyond(limit: number, tried: { consumedPoints: number; msBeforeNext: number }) {
  if (tried.consumedPoints <= limit) return;
  throw new Refusal("filing.tooManyLookUps", {
    minutes: Math.max(1, Math.ceil(tried.msBeforeNext / 60_000)),
  });
}

/** Nobody without the installation's secret can work an address out of its counter's key. */
function keyOf(text: string): string {
  const secret = process.env.QIHENG_SECRET ?? "";
  return createHmac("sha256", secret).update(`look-up\n${text}`).digest("base64url");
}
