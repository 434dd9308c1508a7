import type { Page } from "@playwright/test";
import { type Language, test, type Visitor } from "#e2e/journeys/visitor";

const wide = { width: 1366, height: 854 };
const phone = { width: 390, height: 780 };

for (const language of ["zh", "en"] as Language[]) {
  const taken = (page: Page, name: string) =>
    page.screenshot({ path: `public/screens/${language}/${name}.png` });

  test(`pictures of the README (${language})`, async ({ visitor }) => {
    test.setTimeout(300_000);
    const anyone = await sized(await visitor(language), wide);
    await anyone.page.goto("/");
    await taken(anyone.page, "home");

    const holder = await sized(await visitor(language), wide);
    await holder.signIn("shi@demo.test");
    await holder.page.goto("/file");
    await holder.page.locator("main a[href^='/file/0']").first().click();
    await holder.page.waitForURL(/\/file\/0/);
    await holder.page.goto(`${holder.page.url()}/conduct`);
    await taken(holder.page, "file");

    const officer = await sized(await visitor(language), wide);
    await officer.signIn("tang@demo.test");
    await officer.page.goto("/desk");
    await taken(officer.page, "queue");
    await openFirst(officer.page, "mine", "", async (page) => (await lanes(page).count()) > 1);
    await taken(officer.page, "case");

    const reviewer = await sized(await visitor(language), wide);
    await reviewer.signIn("he@demo.test");
    await openFirst(reviewer.page, "new", "/fast-track", showsPicture);
    await taken(reviewer.page, "fast-track");

    const onPhone = await sized(holder, phone);
    await onPhone.page.goto("/my");
    await onPhone.page.locator("main a[href^='/my/cases/']").nth(4).click();
    await onPhone.page.waitForURL(/\/my\/cases\//);
    await taken(onPhone.page, "phone");
  });
}

async function sized(someone: Visitor, size: typeof wide): Promise<Visitor> {
  await someone.page.setViewportSize(size);
  return someone;
}

const lanes = (page: Page) => page.locator("main article.border-l-4");

/** A file that is a picture says more than an empty frame. */
async function showsPicture(page: Page): Promise<boolean> {
  const picture = page.getByRole("link", { name: /\.png$/ }).first();
  if ((await picture.count()) === 0) return false;
  await picture.click();
  await page.locator("main img").first().waitFor();
  return true;
}

/** Opens the cases of a queue one after another until one is worth a picture. */
async function openFirst(
  page: Page,
  view: string,
  part: string,
  isWorth: (page: Page) => Promise<boolean>,
): Promise<void> {
  await page.goto(`/desk?view=${view}`);
  const cases = await page
    .locator("[data-open]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  for (const address of cases) {
    await page.goto(address + part);
    if (await isWorth(page)) return;
  }
}
