import { filedBy, lines, listOf, openList } from "#e2e/journeys/steps/queue";
import { expect, test } from "#e2e/journeys/visitor";

test("a saved view opens from its address in a colleague's session, and in no other body's", async ({
  visitor,
}) => {
  const name = await filedBy(1);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  await page.locator("main a[href^='/desk/views/new']").click();
  await page.locator("input[name=name]").fill(name);
  await page.locator("input[name=shared]").check();
  await officer.isAccessible("new view");
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(/\/desk\?saved=/);
  const address = page.url();
  const colleague = await visitor("en", "yan");
  await colleague.page.goto(address);
  await expect(lines(colleague)).toHaveCount(1);
  await expect(colleague.page.locator("h1")).toContainText(name);
  const stranger = await visitor("zh", "sheng");
  expect((await stranger.page.request.get(address)).status()).toBe(404);
  await stranger.page.goto(listOf(`投诉人:${name}`));
  await expect(lines(stranger)).toHaveCount(0);
});

test("a colleague who has a case open is seen on its line, and gone when they leave", async ({
  visitor,
}) => {
  const name = await filedBy(1);
  const [officer, head] = [await visitor("zh", "tang"), await visitor("zh", "yan")];
  await openList(head, `投诉人:${name}`);
  await openList(officer, `投诉人:${name}`);
  await officer.page.keyboard.press("j");
  await officer.page.keyboard.press("Enter");
  await expect(officer.page).toHaveURL(/\/desk\/cases\//);
  await expect(lines(head)).toContainText("唐景行");
  await lines(head).locator("[data-open]").click();
  await expect(officer.page.locator("main")).toContainText("严书衡也在看");
  await head.page.goto("/desk");
  await expect(officer.page.locator("main")).not.toContainText("严书衡也在看");
});

test("the filter is understood without a script, and points at what it does not", async ({
  visitor,
}) => {
  const name = await filedBy(1);
  const officer = await visitor("zh", "tang", "without-scripts");
  const { page } = officer;
  await page.goto("/desk");
  await page.locator("[data-filter-field]").fill(`complainant:${name} status:新收`);
  await page.locator("main search button[type=submit]").click();
  await expect(lines(officer)).toHaveCount(1);
  await page.locator("[data-filter-field]").fill("状态:新收 颜色:红");
  await page.locator("main search button[type=submit]").click();
  await expect(page.locator("#filter-errors mark")).toHaveText("颜色:");
  await expect(page.locator("[data-filter-field]")).toHaveValue("状态:新收 颜色:红");
});
