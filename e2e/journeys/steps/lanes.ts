import type { Locator } from "@playwright/test";
import type { Known } from "#e2e/arrange/organizations";
import { expect, type Visitor } from "#e2e/journeys/visitor";

type Standing = { procedure: string; state: string; clocks: readonly string[] };

/** What one body does in a case, as its page shows it: owner, state and the clocks that run. */
export function laneOf({ page, language }: Visitor, body: Known): Locator {
  const owner = page.getByRole("heading", { name: body.name[language], exact: true });
  return page.getByRole("article").filter({ has: owner });
}

/** A body's proceeding is in this state, and these of its clocks and no others run. */
export async function stands(visitor: Visitor, body: Known, standing: Standing) {
  const { procedure, state, clocks } = standing;
  const { words } = visitor;
  const lane = laneOf(visitor, body);
  const named = lane.getByText(words.state(procedure, state), { exact: true });
  await expect(named.first()).toBeVisible();
  await expect(lane.getByRole("group", { name: /./ })).toHaveCount(clocks.length);
  for (const clock of clocks)
    await expect(
      lane.getByRole("group", { name: words.clock(procedure, clock), exact: true }),
    ).toBeVisible();
}
