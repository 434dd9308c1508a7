import type { JSHandle, Page } from "@playwright/test";
import type { Way } from "#e2e/run/pages-looked-at";

type Reading = {
  way: Way;
  size: { width: number; height: number };
  printSize: "normal" | "large";
  media: "screen" | "print";
  /** Below this many pixels a control is too small. */
  least: number;
};

/** Ways to read a page other than the usual one. */
const readings: readonly Reading[] = [
  // A window of 1280 × 1024 at 400 %.
  {
    way: "zoom",
    size: { width: 320, height: 256 },
    printSize: "normal",
    media: "screen",
    least: 24,
  },
  // On a phone, as who asks for large print often does.
  {
    way: "large",
    size: { width: 375, height: 800 },
    printSize: "large",
    media: "screen",
    least: 44,
  },
  // A4 without its margins.
  {
    way: "paper",
    size: { width: 658, height: 971 },
    printSize: "normal",
    media: "print",
    least: 0,
  },
];

/**
 * What does not fit when the page is read at 400 % zoom, in large print on a phone or on paper. No page
 * is loaded for it: the one that is open is read in each way and then put back as it was.
 */
export async function misfits(page: Page): Promise<{ way: Way; faults: string[] }[]> {
  const size = page.viewportSize()!;
  const before = await page.evaluateHandle(asItStands);
  const found = [];
  try {
    for (const reading of readings) {
      await page.setViewportSize(reading.size);
      await page.emulateMedia({ media: reading.media });
      found.push({ way: reading.way, faults: await page.evaluate(faultsOf, reading) });
    }
  } finally {
    await page.emulateMedia({ media: null });
    await page.setViewportSize(size);
    await putBack(before);
  }
  return found;
}

/** In the browser. */
function asItStands() {
  return {
    printSize: document.documentElement.dataset.printSize,
    focused: document.activeElement,
    scrolled: [...document.querySelectorAll("*")]
      .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }))
      .filter(({ top, left }) => top !== 0 || left !== 0),
  };
}

/** What a smaller window has moved or hidden has lost its place or the focus. */
async function putBack(before: JSHandle<ReturnType<typeof asItStands>>): Promise<void> {
  await before.evaluate(({ printSize, focused, scrolled }) => {
    document.documentElement.dataset.printSize = printSize;
    if (focused instanceof HTMLElement && document.activeElement !== focused)
      focused.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
    for (const { element, top, left } of scrolled) {
      element.scrollTop = top;
      element.scrollLeft = left;
    }
  });
  await before.dispose();
}

/** In the browser. Everything at once: each question asked of a page takes its time. */
function faultsOf({ way, printSize, media, least }: Reading): string[] {
  const html = document.documentElement;
  html.dataset.printSize = printSize;
  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  const told = (fault: string, those: Element[]) =>
    those.slice(0, 5).map((one) => `${way}: ${fault}: ${one.outerHTML.slice(0, 160)}`);

  /** What reaches beyond the page's right edge, outside boxes that scroll by themselves. */
  const sticksOut = () => {
    if (html.scrollWidth <= html.clientWidth) return [];
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement));
    return [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > html.clientWidth + 1 && !scrolls(one),
    );
  };

  /** Controls below the size; links within text are read as text. */
  const isSmall = (one: Element) => {
    const isTick = /checkbox|radio/.test(one.getAttribute("type") ?? "");
    const target = (isTick && one.closest("label, li, div")) || one;
    const { width, height } = target.getBoundingClientRect();
    const isNarrow = width < least - 0.5 && one.tagName !== "A";
    return width > 1 && (height < least - 0.5 || isNarrow);
  };
  const controls = "button, select, textarea, summary, input:not([type=hidden]), nav a";
  const small = [...document.querySelectorAll(controls)].filter(
    (one) => isSeen(one) && !one.closest(".sr-only") && isSmall(one),
  );

  /** Boxes that would scroll: on paper nothing does. */
  const cutOff = () =>
    [...document.querySelectorAll("body *")].filter((one) => {
      const isWide = one.scrollWidth > one.clientWidth + 1;
      if (!isWide && one.scrollHeight <= one.clientHeight + 1) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      return /auto|scroll/.test(isWide ? overflowX : overflowY) && isSeen(one);
    });

  if (media === "screen") return [...told("sticks out", sticksOut()), ...told("small", small)];
  return [
    ...told("sticks out", sticksOut()),
    ...told("cut off", cutOff()),
    ...told("leads on", [...document.querySelectorAll("nav")].filter(isSeen)),
    ...([...document.querySelectorAll("h1")].some(isSeen) ? [] : [`${way}: without a title`]),
  ];
}
