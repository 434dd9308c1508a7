import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { startTestServer } from "#db/testing";
import type { Tally } from "#e2e/run/tally";

const patterns = ["lib/**/*.test.ts", "db/**/*.test.ts", "app/**/*.test.ts", "e2e/**/*.test.ts"];

/** How long one test may take, in milliseconds; the longest takes a third of that on two cores. */
const patience = 600_000;

/** Of what a failed test says of itself, in characters. */
const longest = 4000;

/**
 * Runs tests that need no browser on one throwaway PostgreSQL: those named, or else all. Only failures
 * are printed.
 */
export async function runUnits(named: readonly string[] = []): Promise<Tally> {
  const server = await startTestServer();
  process.env.QIHENG_TEST_SERVER = server.value;
  try {
    return await runFiles(named.length > 0 ? [...named] : globSync(patterns).sort());
  } finally {
    await server.stop();
  }
}

function runFiles(files: string[]): Promise<Tally> {
  const stream = run({
    files,
    concurrency: availableParallelism(),
    timeout: patience,
    // What a test leaves open must not keep the run from its end.
    forceExit: true,
  });
  const faults = printFaults(stream);
  nameLongOnes(stream, files);
  return new Promise((resolve, reject) => {
    stream.on("test:summary", ({ file, counts }) => {
      if (file) return;
      resolve({
        passed: counts.passed,
        failed: counts.tests - counts.passed - counts.skipped - counts.todo,
        faults,
      });
    });
    stream.once("error", reject);
    stream.resume();
  });
}

/**
 * Each at once, not in the order of the files: one that hangs would hold back what failed before.
 * @returns a list that grows as they fail.
 */
function printFaults(stream: TestsStream): string[] {
  const faults: string[] = [];
  const errors = new Map<string, string>();
  stream.on("test:stderr", ({ file, message }) => {
    if (file) errors.set(file, `${errors.get(file) ?? ""}${message}`.slice(-longest));
  });
  stream.on("test:complete", ({ name, file, details: { passed, error } }) => {
    if (passed || !error) return;
    if ((error as { failureType?: string }).failureType === "subtestsFailed") return;
    const place = relative(process.cwd(), file ?? "");
    const fault = `${place} › ${name}\n${inspect(error.cause ?? error).slice(0, longest)}`;
    faults.push(fault);
    console.log(`\n✖ ${fault}`);
    if (file && name.endsWith(".test.ts")) console.log(errors.get(file) ?? "");
  });
  return faults;
}

/** Now and then, while it lasts, which files are being run. */
function nameLongOnes(stream: TestsStream, files: string[]) {
  const running = new Set<string>();
  const timer = setInterval(() => console.log(`  … ${[...running].join(", ")}`), patience / 2);
  stream.on("test:dequeue", ({ name }) => void (files.includes(name) && running.add(name)));
  stream.on("test:complete", ({ name }) => void running.delete(name));
  stream.on("test:summary", ({ file }) => void (file || clearInterval(timer)));
}

type TestsStream = ReturnType<typeof run>;

if (import.meta.main) {
  const { passed, failed } = await runUnits(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
