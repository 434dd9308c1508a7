import type { Page } from "@playwright/test";
import { caseOf, firstProceeding, proceedingNow } from "#e2e/arrange/lanes";
import { seatIn } from "#e2e/arrange/seats";
import { filedBy, lines, openList } from "#e2e/journeys/steps/queue";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import type { MemberActor } from "#lib/access/actor";
import { assign } from "#lib/proceedings/assign";

test("a key that meets a colleague's change is put back with its reason, and every other key holds", async ({
  visitor,
}) => {
  const name = await filedBy(5);
  const officer = await visitor("zh", "tang");
  const colleague = await seatIn("market-supervision-110108");
  const { page, words } = officer;
  await openList(officer, `投诉人:${name}`);
  const numbers = await numbersOn(officer);
  const [first, second, third, fourth, fifth] = numbers as [string, string, string, string, string];
  const pending = page.locator("[data-pending]");

  await test.step("keys are pressed on before the first is answered, which a colleague forestalls", async () => {
    const answer = await holdNextAct(page);
    for (const key of ["j", "a", "a", "z"]) await page.keyboard.press(key);
    await expect(pending).toHaveCount(3);
    await take(colleague, first);
    await answer();
    await page.keyboard.press("a");
  });

  await test.step("its line is put back and says why, whatever is said of the others", async () => {
    const told = page.getByRole("alert").filter({ hasText: first });
    await expect(told).toContainText(words.say("refusals.cases.stalePage"));
    await expect(pending).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: "已分派给您" })).toBeVisible();
    await expect(told).toBeVisible();
    for (const number of [second, fourth, fifth]) await expect(told).not.toContainText(number);
    await officer.isAccessible("put back");
  });

  await test.step("the focus is where the keys have led, and the next one acts there alone", async () => {
    await expect(lines(officer)).toHaveCount(4);
    await expect(page.getByRole("link", { name: fifth, exact: true })).toBeFocused();
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    await expect(page.getByRole("link", { name: first, exact: true })).toBeFocused();
    await page.keyboard.press("k");
    await expect(page.getByRole("link", { name: first, exact: true })).toBeFocused();
  });

  await test.step("each case is with whom it should be", async () => {
    await holds(officer, `投诉人:${name} 经办人:@我`, [second, fourth]);
    await holds(officer, `投诉人:${name} 经办人:未分派`, [fifth]);
    const { assigneeMemberId } = await proceedingOfNumber(first);
    expect(assigneeMemberId).toBe(colleague.memberId);
    await openList(officer, `投诉人:${name}`, "snoozed");
    expect(await numbersOn(officer)).toEqual([third]);
  });

  await test.step("pressed again on what it has become, the key does it", async () => {
    await openList(officer, `投诉人:${name}`);
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await holds(officer, `投诉人:${name} 经办人:@我`, [first, second, fourth]);
  });
});

/** Keeps the next key's act from the server until told to let it go. */
async function holdNextAct(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let isHeld = false;
  await page.route("**/desk**", async (route) => {
    const isAct = route.request().headers()["next-action"] !== undefined;
    if (isAct && !isHeld) {
      isHeld = true;
      await promise;
    }
    await route.continue();
  });
  return async () => resolve();
}

async function take(actor: MemberActor, number: string) {
  const { id, version } = await proceedingOfNumber(number);
  await assign(actor, { proceedingId: id, version, memberId: actor.memberId });
}

async function proceedingOfNumber(number: string) {
  return proceedingNow(await firstProceeding(await caseOf(number)));
}

function numbersOn(officer: Visitor): Promise<string[]> {
  return lines(officer).locator("[data-open]").allTextContents();
}

async function holds(officer: Visitor, filter: string, numbers: string[]) {
  await openList(officer, filter);
  await expect(lines(officer)).toHaveCount(numbers.length);
  expect((await numbersOn(officer)).toSorted()).toEqual(numbers.toSorted());
}
