import { accountIn } from "#e2e/arrange/accounts";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";

test("a body that has no part in a case meets a 404 on page, API and file", async ({ visitor }) => {
  const holder = await companySeat("示例青禾体育公司");
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const stranger = await visitor();
  await stranger.signIn("sheng@demo.test");
  for (const path of [
    `/desk/cases/${caseId}`,
    `/my/cases/${caseId}`,
    `/api/v1/cases/${caseId}`,
    `/api/evidence/${caseId}`,
    "/desk/cases/not-an-id",
  ]) {
    const answer = await stranger.page.request.get(path);
    expect(answer.status(), path).toBe(404);
  }
});

/** What is typed of a key and of its value, and what is then offered. */
const typing = {
  zh: { about: "投诉人", key: "状", value: "新", offered: "新收" },
  en: { about: "complainant", key: "statu", value: "ne", offered: "new" },
};

for (const language of ["zh", "en"] as Language[]) {
  test(`an officer takes what the filter offers, chooses columns, and marks a duplicate beside the list (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000);
    const name = `示例并蒂${process.pid}${language}公司`;
    const twins = await twinsOf(name);
    const mailbox = await accountIn("market-supervision-110108", ["officer"]);
    const officer = await visitor(language, mailbox);
    const { page, words } = officer;
    await page.goto("/desk");
    await takeOffered(officer, `${typing[language].about}:${name} `);
    await expect(page.locator("[data-line]")).toHaveCount(2);
    const found = page.url();
    await chooseColumns(officer);

    await page.goto(found);
    await page.locator("[data-preview]").first().click();
    const pane = page.getByRole("complementary", { name: words.say("desk.previewPane") });
    await expect(pane.getByRole("heading", { level: 2 })).toContainText(name);
    await officer.isAccessible("preview");
    const list = page.url();
    await pane.getByRole("link", { name: words.say("matching.mark") }).click();
    const other = labelled(officer, words.say("linkedCases.link.number"));
    await expect(other).toHaveValue(new RegExp(twins.join("|")));
    await labelled(officer, words.say("linkedCases.link.reason")).fill("同一商品，同一店铺。");
    await press(officer, words.say("cases.step.toCheck"));
    await press(officer, words.say("linkedCases.link.submit"));
    await expect(page).toHaveURL(list);
    await expect(pane.getByText(words.say("matching.linked"), { exact: true })).toBeVisible();
    await expect(pane.getByRole("link", { name: words.say("matching.mark") })).toHaveCount(0);
  });
}

/** The numbers of two complaints of the same right against the same shop. */
async function twinsOf(name: string): Promise<string[]> {
  const holder = await companySeat(name);
  const respondent = { name, kind: "shop", region: "110108" } as const;
  const answers = trademarkAnswers(holder, { respondent });
  return [(await filed(holder, answers)).number, (await filed(holder, answers)).number];
}

/** Goes on with a filter by keys and by a click, and sends it. What is offered stays in no cache. */
async function takeOffered({ page, language, words }: Visitor, begun: string) {
  const { key, value, offered } = typing[language];
  const options = page.getByRole("listbox", { name: words.say("queueFilter.options") });
  const field = page.locator("[role=combobox][name=filter]");
  const offers = page.waitForResponse(/\/api\/queue\/completions/);
  await field.fill(begun + key);
  expect((await offers).headers()["cache-control"]).toBe("no-store");
  await expect(options.getByRole("option").first()).toHaveText(/:$/);
  await field.press("ArrowDown");
  await expect(options.getByRole("option", { selected: true })).toHaveCount(1);
  await field.press("Enter");
  await expect(field).toHaveValue(/:$/);
  const option = options.getByRole("option", { name: offered, exact: true });
  await expect(option).toBeVisible();
  // Taken before what was typed last is answered, it stands in place of that, too.
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  await page.route(/\/api\/queue\/completions/, async (route) => {
    await answered;
    await route.continue().catch(() => {});
  });
  await field.pressSequentially(value);
  await option.click();
  await expect(field).toHaveValue(new RegExp(`^${begun}\\S+:${offered} $`));
  answer();
  await page.unrouteAll({ behavior: "wait" });
  await field.press("Enter");
  await expect(page).toHaveURL(/filter=/);
}

/** Shows one more column, moves it, and goes back to the usual ones. */
async function chooseColumns(officer: Visitor) {
  const { page, words } = officer;
  const say = (key: string) => words.say(`desk.${key}`);
  const heads = page.locator("main thead th");
  const usual = await heads.allTextContents();
  await page.locator("summary", { hasText: say("layout.title") }).click();
  await page.getByRole("checkbox", { name: say("columns.respondent"), exact: true }).check();
  await press(officer, say("layout.save"));
  const last = usual.length - 1;
  await expect(heads.nth(last)).toHaveText(say("columns.respondent"));
  await officer.isAccessible("layout");
  await press(officer, words.say("desk.layout.earlier", { name: say("columns.respondent") }));
  await expect(heads.nth(last - 1)).toHaveText(say("columns.respondent"));
  await press(officer, say("layout.usual"));
  await expect(heads).toHaveText(usual);
}
