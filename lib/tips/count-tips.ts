import { createHmac } from "node:crypto";
import { Refusal } from "#lib/access/refusal";
import { count, counter } from "#lib/auth/rate-limit-store";

/** How many tips one address may hand in within `window` seconds. */
export const tipLimits = { window: 60 * 60, perAddress: 10 };

const { window: duration, perAddress: points } = tipLimits;
const tips = counter({ keyPrefix: "tip", points, duration });

/**
 * Counts one tip of an address, under a key that only this installation's secret could tie to the
 * address and that nothing ties to the tip. @throws Refusal `tips.tooMany` with the minutes to wait.
 */
export async function countTip(address: string): Promise<void> {
  const { consumedPoints, msBeforeNext } = await count(tips, keyOf(address));
  if (consumedPoints <= points) return;
  throw new Refusal("tips.tooMany", { minutes: Math.max(1, Math.ceil(msBeforeNext / 60_000)) });
}

function keyOf(address: string): string {
  const secret = process.env.QIHENG_SECRET ?? "";
  return createHmac("sha256", secret).update(`tip address\n${address}`).digest("base64url");
}
