import type { Page } from "@playwright/test";

/** Told by Chromium alone: how much of the window moved how far, and whether somebody's act moved it. */
type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Element | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** What moved by itself while the page came, if all of it together is more than a cumulative shift of 0.1. */
export function moved(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: "layout-shift", buffered: true });
    const shifts = (observer.takeRecords() as Shift[]).filter((one) => !one.hadRecentInput);
    observer.disconnect();
    if (shifts.reduce((sum, { value }) => sum + value, 0) <= 0.1) return [];
    const placed = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(" ");
    return shifts.flatMap(({ value, sources }) =>
      sources.map(
        ({ node, previousRect, currentRect }) =>
          `moved by ${value} from ${placed(previousRect)} to ${placed(currentRect)}: ${node?.outerHTML?.slice(0, 160)}`,
      ),
    );
  });
}
