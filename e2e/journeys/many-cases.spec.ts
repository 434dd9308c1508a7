import { filedBy, lines, listAnswers, openList } from "#e2e/journeys/steps/queue";
import { expect, test } from "#e2e/journeys/visitor";

test("ticked cases are referred at once from the command menu, and taken back as one", async ({
  visitor,
}) => {
  const name = await filedBy(2);
  const officer = await visitor("zh", "tang");
  const { page, words } = officer;
  await openList(officer, `投诉人:${name}`);
  await page.keyboard.press("j");
  await page.keyboard.press("*");
  await page.keyboard.press("d");
  await expect(page.locator("main tbody tr")).toHaveCount(2);
  await expect(page.locator("main form")).toBeVisible();
  await expect(page.locator("h1")).toContainText("立案");
  await page.goBack();
  await listAnswers(officer);
  await page.keyboard.press("*");
  await page.keyboard.press("Control+k");
  const menu = page.locator("dialog");
  await expect(menu).toContainText(words.say("deskKeys.withChosen"));
  for (const said of ["deskKeys.undoLast", "savedViews.saveThis", "inbox.title", "board.title"])
    await expect(menu.getByRole("option", { name: words.say(said) })).toHaveCount(
      said === "board.title" ? 0 : 1,
    );
  await page.keyboard.type(words.say("deskKeys.names.refer"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/bulk\?.*act=refer/);
  const english = await visitor("en", "tang");
  await english.visit(page.url().replace(/^https?:\/\/[^/]+/u, ""), "refer many");
  await officer.isAccessible("refer many");
  const form = page.locator("main form");
  await form.locator("input[name=kind][value=refer]").check();
  await form
    .locator("select[name=toOrganizationId]")
    .selectOption({ label: "北京市朝阳区市场监督管理局" });
  await form.locator("[name=reason]").fill("行为地在贵局辖区。");
  await form.locator("[name=basis]").fill("行政处罚法第二十二条");
  await form.locator("button[type=submit]").click();
  await expect(form).toContainText(words.say("deskActs.transferOnce"));
  await officer.isAccessible("refer many, looked over");
  await form.getByRole("button", { name: /流转/ }).click();
  await expect(page).toHaveURL(/\/desk\/bulk\/[0-9a-f-]{36}\?back=/);
  await page.locator("[data-undo] button").click();
  await expect(page.locator("main [role=status]")).toContainText("已撤销 2 件");
  await page.getByRole("link", { name: words.say("deskActs.back"), exact: true }).click();
  await expect(lines(officer)).toHaveCount(2);
});

test("two hundred cases are assigned at once, with each outcome, and undone as one", async ({
  visitor,
}) => {
  test.setTimeout(240_000);
  const name = await filedBy(200);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  await page.locator("input[name=all]").check();
  await page.locator('[data-act="assign"]').click();
  await expect(page.locator("main tbody tr")).toHaveCount(200);
  await officer.isAccessible();
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(/\/desk\/bulk\/[0-9a-f-]{36}\?back=/, { timeout: 60_000 });
  await expect(page.locator("main tbody tr")).toHaveCount(200);
  await officer.isAccessible();
  await openList(officer, `投诉人:${name} 经办人:@我`);
  await expect(page.locator("h1")).toContainText("200");
  await page.goBack();
  await page.locator("[data-undo] button").click();
  await expect(page.locator("[data-undo]")).toHaveCount(0, { timeout: 60_000 });
  await openList(officer, `投诉人:${name} 经办人:@我`);
  await expect(lines(officer)).toHaveCount(0);
});

test("on a phone what may be done to ticked cases comes when one is ticked, and stays in sight", async ({
  visitor,
}) => {
  const name = await filedBy(4);
  const officer = await visitor("en", "tang");
  const { page } = officer;
  await officer.onPhone();
  await openList(officer, `complainant:${name}`);
  const assign = page.locator('[data-act="assign"]');
  await expect(assign).toBeHidden();
  await page.locator("[data-choose]").last().check();
  await expect(assign).toBeInViewport();
  await officer.isAccessible("ticked on a phone");
  await page.locator("[data-choose]").first().check();
  await expect(assign).toBeInViewport();
  await assign.click();
  await expect(page.locator("main tbody tr")).toHaveCount(2);
});
