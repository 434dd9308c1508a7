import { locale, say, words } from "#lib/operations/terminal";
import type { Words } from "#lib/words";

type Account = { email: string; name: string; what: Words };

/** Prints where the demonstration is and how to sign in as each kind of user. */
export function announceDemo(
  address: string,
  accounts: readonly Account[],
  password: string,
  logs: string,
): void {
  say();
  say(words("ready", { address }));
  say();
  say(words("demoTitle", { password }));
  const rows = accounts.map(({ email, name, what }) => [email, name, what[locale]]);
  for (const line of columns(rows)) say(`  ${line}`);
  say();
  say(words("demoNotice"));
  say(words("logs", { folder: logs }));
  say(words("stopHint"));
}

/** Prints where the deployment is and, while there is no administrator, how to make the first. */
export function announceDeployment(address: string, listening: string, setUp: string | null): void {
  say();
  say(words("ready", { address: `${address} (${listening})` }));
  if (!setUp) return;
  say();
  say(words("setUpTitle"));
  say(`  ${setUp}`);
}

function columns(rows: string[][]): string[] {
  const widths =
    rows[0]?.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? "")))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - widthOf(cell) + 2))
      .join("")
      .trimEnd(),
  );
}

// Chinese characters and full-width signs are two columns wide in a terminal.
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(sign) || sign.length > 1 ? 2 : 1),
    0,
  );
}
