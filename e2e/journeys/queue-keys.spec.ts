import { filedBy, lines, openList } from "#e2e/journeys/steps/queue";
import { expect, test } from "#e2e/journeys/visitor";

test("what a key did is undone by one, and a served act is looked over first", async ({
  visitor,
}) => {
  const name = await filedBy(2);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  await page.keyboard.press("j");
  await page.keyboard.press("z");
  await expect(lines(officer)).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(lines(officer)).toHaveCount(2);
  await page.keyboard.press("j");
  await page.keyboard.press("d");
  await expect(page).toHaveURL(/\/docket\?back=/);
  await expect(page.locator("main form :focus")).toBeVisible();
  await officer.isAccessible("docket by key");
  await page.goBack();
  await expect(page.locator("[data-line] :focus")).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.locator("dialog [role=option]").first()).toBeVisible();
  await officer.isAccessible("command menu");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.locator("dialog dl")).toBeVisible();
  await officer.isAccessible("shortcut sheet");
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/\/request-supplement\?back=/);
});

test("the keys go along the list, tick and show, and come back to their line", async ({
  visitor,
}) => {
  const name = await filedBy(3);
  const officer = await visitor("zh", "tang");
  const { page, words } = officer;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const ticked = page.locator("[data-choose]:checked");
  const isOn = (place: number) =>
    expect(lines(officer).nth(place).locator("[data-open]")).toBeFocused();
  await openList(officer, `投诉人:${name}`);
  await press("j", "j", "j", "k");
  await isOn(1);
  await press("x", "j", "X");
  await expect(ticked).toHaveCount(2);
  await press("x", "*");
  await expect(ticked).toHaveCount(3);
  await press("*");
  await expect(ticked).toHaveCount(0);
  await press("k", "p");
  await expect(page).toHaveURL(/[?&]case=/);
  await isOn(1);
  await press("t");
  await expect(page.locator("dialog [role=option]").first()).toBeVisible();
  await press("Escape");
  for (const [key, address] of [
    ["u", /\/bulk\?act=duplicate&row=.+&back=/],
    ["Z", /\/bulk\?act=snooze&row=.+&back=/],
    ["r", /\/send\?back=/],
    ["A", /\/bulk\?act=assign&row=.+&back=/],
  ] as const) {
    await isOn(1);
    await press(key);
    await expect(page).toHaveURL(address);
    await page.getByRole("link", { name: words.say("cases.step.cancel"), exact: true }).click();
    await expect(page).toHaveURL(/\/desk\?.*filter=/);
  }
  await isOn(1);
  await press("A");
  await expect(page).toHaveURL(/\/bulk\?act=assign/);
  await page.locator("main form button[type=submit]").click();
  await page.getByRole("link", { name: words.say("deskActs.back"), exact: true }).click();
  await expect(lines(officer)).toHaveCount(3);
  await isOn(1);
  await press("A");
  await expect(page).toHaveURL(/\/bulk/);
  await openList(officer, `投诉人:${name}`, "mine");
  await expect(lines(officer)).toHaveCount(1);
  await expect(page.locator("[data-line] :focus"), "another list").toHaveCount(0);
});

test("keys are as their user wants them, or none", async ({ visitor }) => {
  const name = await filedBy(2);
  const head = await visitor("zh", "yan");
  const { page } = head;
  const change = async (how: () => Promise<void>) => {
    await page.goto("/desk/keys");
    await how();
    await expect(page).toHaveURL(/saved=yes/);
  };
  const save = () => page.locator("main form button[type=submit]").first().click();
  await change(async () => {
    await page.locator("input[name=assign-me]").fill("m");
    await save();
  });
  await openList(head, `投诉人:${name}`);
  for (const key of ["j", "a", "m"]) await page.keyboard.press(key);
  await expect(page.getByRole("status").filter({ hasText: "已分派给您" })).toBeVisible();
  await openList(head, `投诉人:${name} 经办人:@我`);
  await expect(lines(head)).toHaveCount(1);
  await change(async () => {
    await page.locator("input[name=on]").uncheck();
    await save();
  });
  await openList(head, `投诉人:${name}`);
  for (const key of ["j", "*", "?", "Control+k"]) await page.keyboard.press(key);
  await expect(page.locator("dialog, [data-line] :focus, [data-choose]:checked")).toHaveCount(0);
  await change(() => page.locator("button[name=change]").click());
});

test("the keys mean the case on its page, and lead on to the next of its list", async ({
  visitor,
}) => {
  const name = await filedBy(2);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  const addresses = await lines(officer)
    .locator("[data-open]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(addresses[0]!));
  await expect(page.locator("[data-line][hidden]")).toHaveCount(1);
  await page.keyboard.press("a");
  await expect(page.getByRole("status").filter({ hasText: "已分派给您" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(addresses[1]!));
});

test("no key acts while characters are composed or typed", async ({ visitor }) => {
  const name = await filedBy(1);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  await page.keyboard.press("j");
  await page.evaluate(() => {
    for (const key of ["a", "z", "d", "x", "?"])
      for (const composing of [{ isComposing: true }, { keyCode: 229 }])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, ...composing }),
        );
  });
  const field = page.locator("[data-filter-field]");
  await field.focus();
  await page.keyboard.press("End");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.imeSetComposition", {
    text: "zhan",
    selectionStart: 4,
    selectionEnd: 4,
  });
  await devtools.send("Input.insertText", { text: "商标" });
  await page.keyboard.type("az?");
  await expect(field).toHaveValue(`投诉人:${name}商标az?`);
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect(page.locator("[data-choose]:checked")).toHaveCount(0);
  await openList(officer, `投诉人:${name} 经办人:未分派`);
  await expect(lines(officer)).toHaveCount(1);
});
