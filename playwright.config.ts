import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "#e2e/run/chromium";

const path = findChromium();

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/run/browser-setup.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.QIHENG_URL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    viewport: { width: 1366, height: 768 },
    // A trace takes a third of the time of a run; `--trace=retain-on-failure` asks for it.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { args: chromiumFlags, ...(path && { executablePath: path }) },
  },
  projects: [{ name: "chromium" }],
});
