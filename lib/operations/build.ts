import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { sourcePrint } from "#lib/operations/source-print";
import { PlainFault, say, words } from "#lib/operations/terminal";

/**
 * Builds the pages for production unless the build at hand was made from these very sources.
 * @param onStart gets how to break the build off.
 * @throws PlainFault with the end of the build's output.
 */
export async function buildIfStale(
  root: string,
  onStart: (breakOff: () => Promise<void>) => void = () => {},
): Promise<void> {
  const folder = join(root, process.env.QIHENG_BUILD_FOLDER || ".next");
  const mark = join(folder, "built-from");
  const print = sourcePrint(root);
  if (existsSync(mark) && readFileSync(mark, "utf8") === print) return;
  say(words("building"));
  const begun = Date.now();
  await build(root, onStart);
  writeFileSync(mark, print);
  say(words("built", { seconds: String(Math.round((Date.now() - begun) / 1000)) }));
}

function build(root: string, onStart: (breakOff: () => Promise<void>) => void): Promise<void> {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => output.push(stripVTControlCharacters(String(part))));
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  onStart(async () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGKILL");
    await ended;
  });
  return ended.then((code) => {
    if (code === 0) return;
    const last = output.join("").trimEnd().split("\n").slice(-40).join("\n");
    throw new PlainFault(`${words("buildFailed")}\n${last}`);
  });
}
