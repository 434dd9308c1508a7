import type { Route } from "@playwright/test";
import { demoPassword } from "#db/seed/demo-accounts";
import { expect, test, Visitor } from "#e2e/journeys/visitor";

test("what is typed into a complaint is saved at once and lost by no way of leaving", async ({
  visitor,
}) => {
  test.setTimeout(180_000);
  const [holder, elsewhere] = await Promise.all([visitor("zh", "shi"), visitor("en", "shi")]);
  const address = await beginsOnceThoughAnAnswerIsLost(holder, elsewhere);
  await isSavedWithinTwoSeconds(holder, elsewhere, address);
  await survivesLeavingByALink(holder, elsewhere, address);
  await survivesALostLineAndAClosedPage(holder, elsewhere, address);
  await survivesTheEndOfTheSession(elsewhere, holder, address);
  await meetsAnAnswerFromElsewhere(holder, elsewhere, address);
  await leavesNothingBehindOnSigningOut(holder, address);
});

/** The first save arrives but its answer does not, and the typing goes on. */
async function beginsOnceThoughAnAnswerIsLost(holder: Visitor, elsewhere: Visitor) {
  const { page } = holder;
  await page.goto("/file/new");
  const lost = page.waitForEvent("requestfailed");
  const lose = (route: Route) => route.fetch().finally(() => route.abort());
  await page.route("**/api/drafts", lose, { times: 1 });
  await titleOf(holder).fill("青禾一次");
  await lost;
  await titleOf(holder).fill("青禾二次");
  await expect(page).toHaveURL(/\/file\/[0-9a-f-]{36}\/right$/);
  await elsewhere.page.goto("/file");
  await expect(elsewhere.page.getByText(/^青禾.次$/)).toHaveText("青禾二次");
  return page.url();
}

async function isSavedWithinTwoSeconds(holder: Visitor, elsewhere: Visitor, address: string) {
  await holder.page.goto(address);
  await titleOf(holder).fill("青禾离开一栏");
  await titleOf(holder).press("Tab");
  await expect(said(holder, "saved")).toBeVisible({ timeout: 2000 });
  await holds(elsewhere, address, "青禾离开一栏");
}

async function survivesLeavingByALink(holder: Visitor, elsewhere: Visitor, address: string) {
  const { page, words } = holder;
  await titleOf(holder).fill("青禾由链接离开");
  const all = page.getByRole("link", { name: words.say("filing.hub.all") });
  await all.evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(address.replace("/right", ""));
  await holds(elsewhere, address, "青禾由链接离开");
  await page.goBack();
  await expect(titleOf(holder)).toHaveValue("青禾由链接离开");
}

async function survivesALostLineAndAClosedPage(
  holder: Visitor,
  elsewhere: Visitor,
  address: string,
) {
  await typesOffline(holder, address, "青禾断网", async (tab) => {
    await tab.isAccessible("offline");
    await tab.page.getByRole("button", { name: tab.words.say("filing.saveAndGo") }).click();
    await expect(said(tab, "failed")).toBeVisible();
    await expect(titleOf(tab)).toHaveValue("青禾断网");
  });
  await holder.page.goto(address);
  await expect(titleOf(holder)).toHaveValue("青禾断网");
  // By the page that was opened, or by the last try of the closed one, if the line was back in time.
  await holds(elsewhere, address, "青禾断网");
}

async function survivesTheEndOfTheSession(holder: Visitor, elsewhere: Visitor, address: string) {
  const { page, words } = holder;
  await page.goto(address);
  await page.context().clearCookies({ name: /qiheng-session/ });
  await titleOf(holder).fill("青禾会话结束");
  await expect(said(holder, "ended")).toBeVisible();
  await holder.isAccessible("signed out");
  await page.getByRole("button", { name: words.say("filing.saveAndGo") }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.locator("input[name=email]").fill("shi@demo.test");
  await page.locator("input[name=password]").fill(demoPassword);
  await page.locator("form:has(input[name=password]) button[type=submit]").click();
  await expect(titleOf(holder)).toHaveValue("青禾会话结束");
  await holds(elsewhere, address, "青禾会话结束");
}

/** Both changed the same field: the choice between the two is shown, each with its own. */
async function meetsAnAnswerFromElsewhere(holder: Visitor, elsewhere: Visitor, address: string) {
  await typesOffline(holder, address, "青禾这边", async () => {
    await elsewhere.page.goto(address);
    await titleOf(elsewhere).fill("青禾那边");
    await elsewhere.page
      .getByRole("button", { name: elsewhere.words.say("filing.saveAndLeave") })
      .click();
    await expect(elsewhere.page).toHaveURL(address.replace("/right", ""));
  });
  const { page, words } = holder;
  await page.goto(address);
  await expect(page.getByRole("cell", { name: "青禾那边" })).toBeVisible();
  await expect(page.getByRole("cell", { name: "青禾这边" })).toBeVisible();
  await page.getByRole("button", { name: words.say("filing.conflict.keepTyped") }).click();
  await expect(titleOf(holder)).toHaveValue("青禾这边");
  await holds(elsewhere, address, "青禾这边");
}

async function leavesNothingBehindOnSigningOut(holder: Visitor, address: string) {
  const { page, words } = holder;
  await typesOffline(holder, address, "青禾机密");
  await page.goto("/sign-out");
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await kept()).toContain("青禾机密");
  await page.getByRole("button", { name: words.say("auth.signOut.submit") }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await kept()).not.toContain("青禾");
}

/** Types in a tab without a line, where it is then closed; the line comes back after that. */
async function typesOffline(
  { page, language }: Visitor,
  address: string,
  text: string,
  before: (tab: Visitor) => Promise<void> = async () => {},
) {
  const context = page.context();
  const tab = new Visitor(await context.newPage(), language, new Set());
  await tab.page.goto(address);
  await context.setOffline(true);
  await titleOf(tab).fill(text);
  await expect(said(tab, "failed")).toBeVisible();
  await before(tab);
  await tab.page.close();
  await context.setOffline(false);
}

/** Whoever opens the draft finds the text, at the latest a few seconds after it was typed. */
async function holds(visitor: Visitor, address: string, text: string) {
  await expect(async () => {
    await visitor.page.goto(address);
    await expect(titleOf(visitor)).toHaveValue(text, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

function titleOf({ page, words }: Visitor) {
  return page.getByLabel(words.say("filing.right.titleField"), { exact: true });
}

function said({ page, words }: Visitor, state: string) {
  const text = words.say(`filing.autosave.${state}`, { time: "" }).trim();
  return page.getByRole("status").filter({ hasText: text });
}
