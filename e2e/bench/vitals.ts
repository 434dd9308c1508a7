import { chromium, type Page } from "@playwright/test";
import { chromiumFlags, findChromium } from "#e2e/run/chromium";

/** What a person feels of a page on a phone's line: milliseconds, and for the shift its own measure. */
export type Vitals = {
  page: string;
  /** When the largest part of what is first seen stands there. */
  largestPaint: number;
  /** Of all keys pressed, from the press until the screen shows it: the longest. */
  interaction: number;
  shift: number;
};

/** A phone on a slow line: 1.6 megabits a second down, 0.75 up, 150 ms there and back, a quarter of this machine's speed. */
const line = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
  latency: 150,
};
const slowness = 4;

/** Of some pages as a browser meets them for the first time, nothing kept from before. */
export async function vitalsOf(
  address: string,
  cookie: string,
  pages: readonly string[],
): Promise<Vitals[]> {
  const path = findChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(path && { executablePath: path }),
  });
  try {
    const found: Vitals[] = [];
    for (const page of pages) {
      const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
      const [name, value] = cookie.split(";")[0]!.split("=") as [string, string];
      await context.addCookies([{ name, value, url: address }]);
      found.push({ page, ...(await measured(await context.newPage(), address + page)) });
      await context.close();
    }
    return found;
  } finally {
    await browser.close();
  }
}

type Watched = { vitals: Omit<Vitals, "page"> };

async function measured(page: Page, address: string): Promise<Omit<Vitals, "page">> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.emulateNetworkConditions", line);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "networkidle" });
  // The first key ends the watch for it.
  await page.waitForFunction(() => (window as unknown as Watched).vitals.largestPaint > 0);
  for (const key of ["Tab", "Tab", "Tab", "j", "j", "k"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => (window as unknown as Watched).vitals);
}

/** In the page, before anything of it has run. */
function watch() {
  const vitals = { largestPaint: 0, interaction: 0, shift: 0 };
  Object.assign(window, { vitals });
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  on("largest-contentful-paint", (entry) => {
    vitals.largestPaint = Math.round(entry.startTime);
  });
  on("event", (entry) => {
    if ((entry as PerformanceEventTiming).interactionId)
      vitals.interaction = Math.max(vitals.interaction, Math.round(entry.duration));
  });
  on("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) vitals.shift = Math.round((vitals.shift + value) * 1000) / 1000;
  });
}
