import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "#e2e/run/ensure-chromium";
import { broken, type Tally } from "#e2e/run/tally";

/** Runs all browser tests; Playwright starts the product itself (`browser-setup.ts`). */
export async function runBrowser(): Promise<Tally> {
  const missing = await ensureChromium();
  if (missing) {
    return broken(missing);
  }
  const folder = mkdtempSync(join(tmpdir(), "qiheng-report-"));
  const file = join(folder, "report.json");
  const code = await playwright({ ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  try {
    return count(JSON.parse(readFileSync(file, "utf8")).stats, code);
  } catch {
    return broken("the browser tests left no report");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function playwright(env: NodeJS.ProcessEnv): Promise<number> {
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  const args = [
    cli,
    "test",
    "--reporter=line,json,./e2e/run/pages-looked-at.ts",
    "--pass-with-no-tests",
  ];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}

// A run that broke off outside any test has failed, too.
function count(
  stats: { expected: number; unexpected: number; flaky: number },
  code: number,
): Tally {
  const failed = stats.unexpected + stats.flaky;
  if (failed > 0) return { passed: stats.expected, failed, faults: [`in the browser: ${failed}`] };
  const faults = code === 0 ? [] : ["the browser tests broke off"];
  return { passed: stats.expected, failed: faults.length, faults };
}
