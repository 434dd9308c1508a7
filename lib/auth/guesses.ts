import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "#lib/access/refusal";
import { guessLimits } from "#lib/auth/limits";
import { count, counter } from "#lib/auth/rate-limit-store";

const duration = guessLimits.window;
const pairs = counter({ keyPrefix: "pair", points: guessLimits.perAccountAndAddress, duration });
const accounts = counter({ keyPrefix: "account", points: guessLimits.perAccount, duration });
const addresses = counter({ keyPrefix: "address", points: guessLimits.perAddress, duration });

/** Keys of one guess's three counters. */
export type Guess = { pair: string; account: string; address: string };

/**
 * Counts a guess before it is checked, so that parallel guesses cannot outrun the count. Who guesses
 * wrongly too often at one account waits; another address can still sign in with the right password,
 * only more slowly and with fewer tries while the account is under attack.
 * @param email as typed, in lower case, whether or not anybody has it.
 * @throws Refusal `auth.tooManyGuesses` with the minutes to wait.
 */
export async function countGuess(email: string, from: string): Promise<Guess> {
  const guess = { pair: keyOf(email, from), account: keyOf(email), address: keyOf(from) };
  const pair = await count(pairs, guess.pair);
  refuseBeyond(guessLimits.perAccountAndAddress, pair);
  const address = await count(addresses, guess.address);
  refuseBeyond(guessLimits.perAddress, address);
  const account = await count(accounts, guess.account);
  if (account.consumedPoints > guessLimits.perAccount) {
    refuseBeyond(guessLimits.perAccountAndAddressUnderAttack, pair);
    await wait(guessLimits.slowdown);
  }
  return guess;
}

/** Takes a guess back: the password was right, so the address starts afresh at this account. */
export async function forgiveGuess(guess: Guess): Promise<void> {
  await pairs.delete(guess.pair);
  await accounts.reward(guess.account);
  await addresses.reward(guess.address);
}

function refuseBeyond(limit: number, tried: { consumedPoints: number; msBeforeNext: number }) {
  if (tried.consumedPoints <= limit) return;
  throw new Refusal("auth.tooManyGuesses", { minutes: Math.ceil(tried.msBeforeNext / 60_000) });
}

function keyOf(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("base64url");
}
