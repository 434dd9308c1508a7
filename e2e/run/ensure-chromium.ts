import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumFlags, findChromium } from "#e2e/run/chromium";

const minutes = 60_000;

/**
 * Makes sure that there is a Chromium that starts, getting one if there is none: Playwright's own,
 * or as root on Debian and its kin the system's package.
 * @returns null when there is one, else one line that says what to install.
 */
export async function ensureChromium(): Promise<string | null> {
  if (await starts()) return withFonts();
  console.log("There is no Chromium yet; getting one …");
  const playwright = join("node_modules", "playwright", "cli.js");
  spawnSync(process.execPath, [playwright, "install", "chromium"], {
    stdio: "ignore",
    timeout: 4 * minutes,
  });
  if (await starts()) return withFonts();
  for (const name of ["chromium-headless-shell", "chromium"])
    if (install(name, "fonts-noto-cjk") && (await starts())) return null;
  return "The browser tests need Chromium: run `npx playwright install --with-deps chromium`, or install your system's package (Debian: apt-get install chromium fonts-noto-cjk).";
}

async function starts(): Promise<boolean> {
  const path = findChromium();
  if (path === undefined) return false;
  try {
    const browser = await chromium.launch({
      args: chromiumFlags,
      ...(path && { executablePath: path }),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

// Without a Chinese font every sign is a box; tests pass all the same, so this only tries.
function withFonts(): null {
  const fonts = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (!fonts.stdout?.trim() && !install("fonts-noto-cjk")) {
    console.log("No Chinese font was found; screenshots will show boxes (Debian: fonts-noto-cjk).");
  }
  return null;
}

function install(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { env, stdio: "ignore", timeout: 10 * minutes }).status === 0;
  const get = () => apt("install", "-y", "--no-install-recommends", ...packages);
  return get() || (apt("update") && get());
}
