import { Refusal } from "#lib/access/refusal";

// In each of the web processes.
const passingAtOnce = 3;
const waitingAtMost = 60;

// Next bundles this module several times within one process; the turnstile must be one.
type Turnstile = { passing: number; waiting: (() => void)[] };
const shared = globalThis as typeof globalThis & { qihengTurnstile?: Turnstile };

/**
 * Runs memory-hungry work, at most three pieces at once in this process; the others wait in order.
 * @throws Refusal `auth.busy` when too many wait already.
 */
export async function oneOfThree<T>(work: () => Promise<T>): Promise<T> {
  shared.qihengTurnstile ??= { passing: 0, waiting: [] };
  const turnstile = shared.qihengTurnstile;
  await enter(turnstile);
  try {
    return await work();
  } finally {
    leave(turnstile);
  }
}

async function enter(turnstile: Turnstile) {
  if (turnstile.passing < passingAtOnce) {
    turnstile.passing += 1;
    return;
  }
  if (turnstile.waiting.length >= waitingAtMost) throw new Refusal("auth.busy");
  await new Promise<void>((admit) => turnstile.waiting.push(admit));
}

// The place of the one who leaves goes straight to the next in line, so nobody can slip between.
function leave(turnstile: Turnstile) {
  const next = turnstile.waiting.shift();
  if (next) next();
  else turnstile.passing -= 1;
}
