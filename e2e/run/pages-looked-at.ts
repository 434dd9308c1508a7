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
const languages = ["zh", "en"] as const;
/** Only leads to this year's. */
const onlyLeadOn = ["/admin/calendar"];

/** What a test notes of a page that it held to the accessibility rules. */
export function lookedAt(address: string, language: (typeof languages)[number]) {
  return { type, description: `${language} ${new URL(address).pathname}` };
}

/**
 * In a run of all browser tests: writes down which page was looked at in which language, and fails
 * when one was not. Tests that failed are told elsewhere; what they missed is not counted.
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
      const [language, path] = description.split(" ");
      this.#seen.add(`${language} ${routeOf(path!)}`);
    }
  }

  async onEnd({ status }: FullResult) {
    const pages = routes.filter((route) => !onlyLeadOn.includes(route));
    const account = pages.toSorted().map((route) => {
      const seen = languages.filter((language) => this.#seen.has(`${language} ${route}`));
      return { route, seen };
    });
    mkdirSync(this.#folder, { recursive: true });
    const lines = account.map(({ route, seen }) => `${seen.join(" ").padEnd(6)}${route}\n`);
    writeFileSync(join(this.#folder, "pages-looked-at.txt"), lines.join(""));
    const missed = account.filter(({ seen }) => seen.length < languages.length);
    if (status !== "passed" || missed.length === 0) return;
    console.log("Pages that no test held to the accessibility rules in both languages:");
    for (const { route, seen } of missed) console.log(`  ${route} (${seen.join() || "neither"})`);
    return { status: "failed" as const };
  }
}
