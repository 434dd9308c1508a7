import type { Locator } from "@playwright/test";
import { expect, type Visitor } from "#e2e/journeys/visitor";

/** A limit that runs, as the page of a case shows it. */
export function clockOf({ page, words }: Visitor, procedure: string, clock: string): Locator {
  return page.getByRole("group", { name: words.clock(procedure, clock), exact: true });
}

/** The last day of a limit that runs: YYYY-MM-DD. */
export async function dueOn(visitor: Visitor, procedure: string, clock: string): Promise<string> {
  const day = clockOf(visitor, procedure, clock).getByRole("time").last();
  return (await day.getAttribute("datetime")) ?? "";
}

/** Opens why a limit ends on its day, and finds words there. */
export async function saysWhy({ words }: Visitor, clock: Locator, told: string) {
  await clock.getByText(words.say("clocks.whyThisDate")).click();
  await expect(clock.getByRole("listitem").filter({ hasText: told }).first()).toBeVisible();
}

/** These limits and no others run, and each stands with its instrument, article and version. */
export async function clocksRun(visitor: Visitor, procedure: string, ...keys: string[]) {
  const running = visitor.page.getByRole("article").getByRole("group", { name: /./ });
  await expect(running).toHaveCount(keys.length);
  for (const key of keys)
    await expect(clockOf(visitor, procedure, key)).toContainText(citation[visitor.language]);
}

const citation = {
  zh: /《.+》(第.+条)?\s*（\d{4}-\d\d-\d\d起施行）/,
  en: /\w(, Art\. .+)?\s*\(in force from \d{4}-\d\d-\d\d\)/,
};
