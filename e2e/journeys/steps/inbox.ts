import { expect, type Visitor } from "#e2e/journeys/visitor";

/** As a party: the inbox tells, once the worker has been by, what a body did. */
export async function isTold(party: Visitor, procedure: string, act: string) {
  const { page, words } = party;
  const told = page.getByText(words.done(procedure, act));
  await expect(async () => {
    await page.goto("/my/inbox");
    await expect(told.first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await party.isAccessible();
}
