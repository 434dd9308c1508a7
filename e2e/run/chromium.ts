import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The first draws no window, not even one that nobody sees. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** What makes Chromium quiet, and able to run as root in a container. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The Chromium to test with: null stands for the one that Playwright brought, else the path of the
 * system's. Undefined when there is none.
 */
export function findChromium(): string | null | undefined {
  const named = process.env.QIHENG_CHROMIUM;
  if (named) return named;
  if (existsSync(chromium.executablePath())) return null;
  return names.map(pathOf).find((path) => path && runs(path));
}

function pathOf(name: string): string {
  return spawnSync("/bin/sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
}

// Some systems install a script under this name that only says where to get the real one.
function runs(path: string): boolean {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
