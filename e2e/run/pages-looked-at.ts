import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type {
  FullConfig,
  FullResult,
  Reporter,
  TestCase,
  TestResult,
} from "@playwright/test/reporter";
import { routeOf, routes } from "#e2e/run/routes";

const type = "looked at";
export const languages = ["zh", "en"] as const;
/** Both lights, in each of which everything can be told apart, and what fits when a page is read otherwise. */
export const ways = ["light", "dark", "zoom", "large", "paper"] as const;
/** Only leads to this year's. */
const onlyLeadOn = ["/admin/calendar"];

export type Language = (typeof languages)[number];
export type Way = (typeof ways)[number];

/** What a test notes of a page that it held to the accessibility rules, and in which ways. */
export function lookedAt(address: string, language: Language, held: readonly Way[]) {
  return { type, description: [language, new URL(address).pathname, ...held].join(" ") };
}

/**
 * In a run of all browser tests: writes down which page was looked at in which language and which ways,
 * and fails when one was not in all. Tests that failed are told elsewhere; what they missed is not counted.
 */
export default class PagesLookedAt implements Reporter {
  readonly #seen = new Set<string>();
  #folder = "";

  onBegin(config: FullConfig) {
    this.#folder = config.projects[0]!.outputDir;
  }

  onTestEnd(_test: TestCase, { annotations }: TestResult) {
    for (const { type: kind, description = "" } of annotations) {
      if (kind !== type) continue;
      const [language, path, ...held] = description.split(" ");
      for (const way of held) this.#seen.add(`${language} ${way} ${routeOf(path!)}`);
    }
  }

  async onEnd({ status }: FullResult) {
    const pages = routes.filter((route) => !onlyLeadOn.includes(route)).toSorted();
    const account = pages.map((route) => ({ route, missing: this.#missing(route) }));
    mkdirSync(this.#folder, { recursive: true });
    const lines = account.map(({ route, missing }) => `${told(missing)} ${route}\n`);
    writeFileSync(join(this.#folder, "pages-looked-at.txt"), lines.join(""));
    const missed = account.filter(({ missing }) => missing.length > 0);
    if (status !== "passed" || missed.length === 0) return;
    console.log(
      "Pages that no test held to the accessibility rules in both languages and every way:",
    );
    for (const { route, missing } of missed) console.log(`  ${told(missing)} ${route}`);
    return { status: "failed" as const };
  }

  #missing(route: string): string[] {
    return languages
      .flatMap((language) => ways.map((way) => `${language} ${way}`))
      .filter((one) => !this.#seen.has(`${one} ${route}`));
  }
}

function told(missing: readonly string[]): string {
  return missing.length === 0 ? "all" : `not ${missing.join(", ")}`;
}
