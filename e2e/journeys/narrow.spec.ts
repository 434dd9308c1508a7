import type { Page } from "@playwright/test";
import { expect, type Language, test } from "#e2e/journeys/visitor";
import { appearanceChoices } from "#lib/web/appearance";

/** By who looks: nobody signed in, a company, an officer. `*` stands for the first case in the list. */
const rounds: [mailbox: string | undefined, pages: string[]][] = [
  [
    undefined,
    [
      "/",
      "/file",
      "/guides",
      "/progress",
      "/tips/new",
      "/figures",
      "/services",
      "/receipts",
      "/sign-in",
    ],
  ],
  [
    "shi",
    [
      "/my",
      "/my/*",
      "/my/inbox",
      "/my/deadlines",
      "/rights",
      "/rights/sheets",
      "/seats/webhooks",
      "/file/new",
    ],
  ],
  ["tang", ["/desk", "/desk/*", "/desk/inbox", "/desk/deadlines", "/desk/export", "/desk/keys"]],
];

for (const [mailbox, pages] of rounds) {
  const who = mailbox ?? "a visitor";
  test(`at 400 % zoom nothing is cut off or hidden behind another (${who})`, async ({
    visitor,
  }) => {
    for (const language of ["zh", "en"] as Language[]) {
      const { page } = await visitor(language, mailbox);
      // A window of 1280 × 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      for (const path of pages) {
        await goTo(page, path);
        expect(await sticksOut(page), `${page.url()} ${language}`).toEqual([]);
        if (language === "zh") expect(await hiddenWhenFocused(page), page.url()).toEqual([]);
      }
    }
  });

  test(`in large print every control is large, on a phone, too (${who})`, async ({ visitor }) => {
    const { page } = await visitor("zh", mailbox);
    const { cookie } = appearanceChoices.printSize;
    await page
      .context()
      .addCookies([{ name: cookie, value: "large", url: process.env.QIHENG_URL! }]);
    await page.setViewportSize({ width: 375, height: 800 });
    for (const path of pages) {
      await goTo(page, path);
      expect(await smallerThan(page, 44), page.url()).toEqual([]);
      expect(await sticksOut(page), page.url()).toEqual([]);
    }
  });

  test(`on paper stand the words and no controls (${who})`, async ({ visitor }) => {
    const { page } = await visitor("zh", mailbox);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: "print" });
    for (const path of pages.filter((one) => !/new|sign-in|keys|export/.test(one))) {
      await goTo(page, path);
      await expect(page.locator("h1")).toBeVisible();
      for (const nav of await page.getByRole("navigation").all()) await expect(nav).toBeHidden();
      expect(await sticksOut(page), page.url()).toEqual([]);
    }
  });
}

async function goTo(page: Page, path: string) {
  const list = path.replace("/*", "");
  await page.goto(list);
  if (list === path) return;
  const first = page.locator(`a[href^="${list}/cases/"]`).first();
  await page.goto((await first.getAttribute("href"))!);
}

/** What reaches beyond the page's right edge, outside boxes that scroll by themselves. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement));
    return [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > edge + 1 && !scrolls(one))
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

/** Controls below a size, in CSS pixels; links within text are read as text. */
function smallerThan(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const controls = "button, select, textarea, summary, input:not([type=hidden]), nav a";
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".sr-only"),
      )
      .filter((one) => {
        const label =
          /checkbox|radio/.test(one.getAttribute("type") ?? "") && one.closest("label, li, div");
        const { width, height } = (label || one).getBoundingClientRect();
        return (
          width > 1 && (height < pixels - 0.5 || (width < pixels - 0.5 && one.tagName !== "A"))
        );
      })
      .slice(0, 5)
      .map((one) => `${one.getBoundingClientRect().height} ${one.outerHTML.slice(0, 160)}`);
  }, least);
}

/** Walks with the Tab key: whatever has the focus must be in sight. */
async function hiddenWhenFocused(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Tab");
    // The page may still be scrolling there.
    let told = await outOfSight(page);
    for (let wait = 0; told && wait < 5; wait += 1) {
      await page.waitForTimeout(100);
      told = await outOfSight(page);
    }
    if (told) hidden.push(told);
  }
  return hidden;
}

/** The element with the focus, where it is not in sight. */
function outOfSight(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
    const over = document.elementFromPoint(x, y);
    const isSeen =
      over !== null &&
      (one.contains(over) || over.contains(one) || over.closest("label")?.contains(one));
    return isSeen ? null : `${Math.round(x)},${Math.round(y)} ${one.outerHTML.slice(0, 140)}`;
  });
}
