import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

export type Light = "light" | "dark";

/** Is in every page from its beginning on: to bring it into one that is open takes half a second each time. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const everyRule = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
} as const;

/** What the page as it stands violates of WCAG 2.2 AA. */
export function violations(page: Page): Promise<string[]> {
  return judged(page, everyRule);
}

/** What cannot be told apart in another light, the only thing that light can change. */
export async function violationsInLight(page: Page, light: Light): Promise<string[]> {
  const before = await page.evaluate(switchLight, light);
  try {
    return await judged(page, { type: "rule", values: ["color-contrast"] });
  } finally {
    await page.evaluate(switchLight, before);
  }
}

function judged(
  page: Page,
  runOnly: Pick<axe.RunOnly, "type"> & { values: readonly string[] },
): Promise<string[]> {
  return page.evaluate(judge, runOnly as axe.RunOnly);
}

/** In the browser, which shows frames with documents in them that are not pages of ours. */
async function judge(runOnly: axe.RunOnly): Promise<string[]> {
  const here = window as unknown as { axe: typeof axe };
  const { violations } = await here.axe.run(document, {
    runOnly,
    resultTypes: ["violations"],
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** In the browser; colors that change by and by have changed when this is over. */
function switchLight(light: string | undefined): string | undefined {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = light;
  for (const one of document.getAnimations()) one.finish();
  return before;
}
