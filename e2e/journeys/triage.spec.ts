import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";

let serial = 0;

/** So many fresh cases of one complainant at Haidian's market supervision. @returns its name. */
async function filedBy(count: number): Promise<string> {
  const name = `示例速办${process.pid}甲${serial++}公司`;
  const holder = await companySeat(name);
  for (let made = 0; made < count; made++) await filed(holder, trademarkAnswers(holder));
  return name;
}

const listOf = (filter: string, view = "all") =>
  `/desk?${new URLSearchParams({ view, filter }).toString()}`;

/** Opens a list and waits until its keys answer. */
async function openList(visitor: Visitor, filter: string, view?: string): Promise<void> {
  await visitor.page.goto(listOf(filter, view));
  await expect(visitor.page.locator("[role=combobox][name=filter]")).toBeVisible();
}

const lines = (visitor: Visitor) => visitor.page.locator("[data-line]");

test("twenty cases are triaged by keyboard alone", async ({ visitor }) => {
  test.setTimeout(240_000);
  const name = await filedBy(20);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  await expect(lines(officer)).toHaveCount(20);
  await officer.isAccessible("triage");
  await page.evaluate(watchAnswers);
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys++;
  };
  const started = Date.now();
  await press("j");
  for (let dealt = 0; dealt < 20; dealt++) await press(dealt % 5 === 4 ? "z" : "a");
  await expect(lines(officer)).toHaveCount(16, { timeout: 60_000 });
  const seconds = (Date.now() - started) / 1000;
  const answers = (await page.evaluate("window.answers")) as number[];
  const late = answers.sort((a, b) => a - b)[Math.floor(answers.length * 0.95)] ?? 0;
  console.log(
    `20 cases triaged with ${keys} keys in ${seconds.toFixed(1)} s; 95 % of keys answered within ${late.toFixed(0)} ms`,
  );
  expect(keys).toBeLessThanOrEqual(60);
  expect(seconds).toBeLessThan(60);
  expect(answers).toHaveLength(20);
  await openList(officer, `投诉人:${name}`, "mine");
  await expect(lines(officer)).toHaveCount(16);
  await openList(officer, `投诉人:${name}`, "snoozed");
  await expect(lines(officer)).toHaveCount(4);
});

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
  await expect(page).toHaveURL(/\/desk\/bulk\/[0-9a-f-]{36}$/, { timeout: 60_000 });
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

/** Notes how long each key takes until the page shows an answer to it. Runs in the browser. */
function watchAnswers(): void {
  const noted: number[] = [];
  Object.assign(window, { answers: noted });
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key !== "a" && key !== "z") return;
      const from = performance.now();
      requestAnimationFrame(() => noted.push(performance.now() - from));
    },
    true,
  );
}
