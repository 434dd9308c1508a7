import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/journeys/visitor";

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

for (const [mailbox, pages] of rounds)
  test(`at 400 % zoom nothing with the focus is hidden behind another (${mailbox ?? "a visitor"})`, async ({
    visitor,
  }) => {
    const { page } = await visitor("zh", mailbox);
    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of pages) {
      await goTo(page, path);
      expect(await hiddenWhenFocused(page), page.url()).toEqual([]);
    }
  });

async function goTo(page: Page, path: string) {
  const list = path.replace("/*", "");
  await page.goto(list);
  if (list === path) return;
  const first = page.locator(`a[href^="${list}/cases/"]`).first();
  await page.goto((await first.getAttribute("href"))!);
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
