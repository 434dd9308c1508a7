import type { Locator, Page } from "@playwright/test";
import { photo } from "#e2e/journeys/steps/evidence";
import { labelled } from "#e2e/journeys/steps/fields";
import { at } from "#e2e/journeys/steps/file-complaint";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { conducts, rightKinds, venues } from "#lib/routing/vocabulary";

test("a complaint is filed by keyboard alone, from landmark to landmark", async ({ visitor }) => {
  test.setTimeout(180_000);
  const filer = await visitor("zh", "shi");
  const { page, words } = filer;
  const say = (key: string) => words.say(`filing.${key}`);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const field = (key: string) => labelled(filer, say(key));
  const save = () => press(page, button(say("saveAndGo")));

  await page.goto("/");
  for (const landmark of ["banner", "main", "contentinfo"] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words.say("shell.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.goto("/file");
  await press(page, page.getByRole("link", { name: say("start.begin") }));
  await at(filer, "right");
  await select(page, field("right.kind"), rightKinds.trademark.zh);
  await save();
  const summary = page.locator("#error-summary");
  await expect(summary).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field("right.identifier")).toBeFocused();
  await page.keyboard.insertText("1234567");
  await type(page, field("right.titleField"), "青禾");
  await option(filer, say("right.status"), say("right.statuses.valid"));
  await save();

  await at(filer, "holder");
  await option(filer, say("holder.standing"), say("holder.standings.owner"));
  await save();

  await at(filer, "conduct");
  await option(filer, say("conduct.conduct"), conducts["sells-counterfeit-goods"].zh);
  await select(page, field("conduct.venue"), venues.shop.zh);
  await select(page, field("conduct.placeOfConduct"), "海淀区");
  await day(page, field("conduct.conductDate"), shanghaiDate(new Date()));
  await type(page, field("conduct.description"), "店内销售仿冒商品。");
  await save();

  await at(filer, "respondent");
  await type(page, field("respondent.name"), "示例鞋业商店");
  await option(filer, say("respondent.kind"), say("respondent.kinds.shop"));
  await save();

  await at(filer, "evidence");
  // Asked for before the press: the browser must know by then that the test chooses.
  const chooser = page.waitForEvent("filechooser");
  await press(page, page.getByLabel(words.say("evidence.choose")));
  await (await chooser).setFiles(photo);
  await press(page, button(words.say("evidence.upload")));
  await expect(page.getByRole("link", { name: photo.name })).toBeVisible();
  await press(page, page.getByRole("link", { name: say("evidence.next"), exact: true }));
  await at(filer, "wishes");
  await save();

  await at(filer, "check");
  await reach(page, page.getByLabel(say("check.declare")));
  await page.keyboard.press("Space");
  await press(page, button(say("check.send")));
  await expect(page).toHaveURL(/\/receipt/);
  await expect(page.getByText(/^QH-\d{4}-\d{6}$/).first()).toBeVisible();
});

/** Goes with the Tab key until the element has the focus. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead to ${wanted}`);
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.insertText(text);
}

/** Goes down a list to an option. */
async function select(page: Page, wanted: Locator, label: string): Promise<void> {
  await reach(page, wanted);
  const chosen = () =>
    wanted.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent?.trim());
  for (let step = 0; (await chosen()) !== label; step += 1) {
    if (step > 80) throw new Error(`no option ${label}`);
    await page.keyboard.press("ArrowDown");
  }
}

/** Goes with the arrows through a group of choices to one of them. */
async function option({ page }: Visitor, question: string, label: string): Promise<void> {
  const group = page.getByRole("group", { name: new RegExp(`^${question}`) });
  const wanted = group.getByLabel(label, { exact: true });
  for (let step = 0; step < 120; step += 1) {
    if (await group.evaluate((one) => one.contains(document.activeElement))) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let step = 0; !(await wanted.isChecked()) && step < 40; step += 1)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

/** Types a day part by part, in whichever order this browser asks for the parts. */
async function day(page: Page, wanted: Locator, date: string): Promise<void> {
  await reach(page, wanted);
  const [year = "", month = "", number = ""] = date.split("-");
  const orders = [
    [month, number, year],
    [number, month, year],
    [year, month, number],
  ];
  for (const parts of orders) {
    for (const part of parts) {
      await page.keyboard.type(part);
      if (part === year && part !== parts.at(-1)) await page.keyboard.press("ArrowRight");
    }
    if ((await wanted.inputValue()) === date) return;
    for (const _ of parts) await page.keyboard.press("ArrowLeft");
  }
  await expect(wanted).toHaveValue(date);
}
