import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { FullConfig, FullResult, TestCase, TestResult } from "@playwright/test/reporter";
import PagesLookedAt, { languages, lookedAt, type Way, ways } from "#e2e/run/pages-looked-at";
import { routes } from "#e2e/run/routes";

test("a run that held every page to the rules in both languages and every way passes", async (t) => {
  const { failed, account } = await runThat(t, () => ways);
  assert.equal(failed, false);
  assert.match(account, /^all +\/my$/m);
});

test("a run that looked at one page in one language without one way fails, and names them", async (t) => {
  const { failed, account } = await runThat(t, (route, language) =>
    ways.filter((way) => route !== "/my" || language !== "en" || way !== "dark"),
  );
  assert.equal(failed, true);
  assert.match(account, /^not en dark +\/my$/m);
});

async function runThat(
  t: { mock: { method: (object: Console, name: "log", instead: () => void) => unknown } },
  held: (route: string, language: string) => readonly Way[],
) {
  t.mock.method(console, "log", () => {});
  const folder = mkdtempSync(join(tmpdir(), "qiheng-looked-at-"));
  try {
    const reporter = new PagesLookedAt();
    reporter.onBegin({ projects: [{ outputDir: folder }] } as unknown as FullConfig);
    for (const language of languages)
      for (const route of routes) {
        const annotations = [lookedAt(`http://here${route}`, language, held(route, language))];
        reporter.onTestEnd({} as TestCase, { annotations } as unknown as TestResult);
      }
    const end = await reporter.onEnd({ status: "passed" } as FullResult);
    const account = readFileSync(join(folder, "pages-looked-at.txt"), "utf8");
    return { failed: end?.status === "failed", account };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
