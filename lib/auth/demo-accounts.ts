import { demoAccounts as accounts } from "#db/seed/demo-accounts";
import { isLoopback } from "#lib/auth/client-address";
import type { Words } from "#lib/words";

/** An invented person whom a demonstration lets anyone on the same machine be. */
export type DemoAccount = { email: string; name: string; organizationKey: string; what: Words };

/**
 * The accounts that may be entered without a password: those of the demo data in a demonstration
 * (`QIHENG_MODE=demo`) used on its own machine; none in any other case.
 */
export function openDemoAccounts(headers: {
  get(name: string): string | null | undefined;
}): readonly DemoAccount[] {
  return process.env.QIHENG_MODE === "demo" && isLoopback(headers) ? accounts : [];
}
