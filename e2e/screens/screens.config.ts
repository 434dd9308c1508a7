import { defineConfig } from "@playwright/test";
import tests from "../../playwright.config";

/** `npm run screenshots`: the pictures of the READMEs, taken of the product with its demo data. */
export default defineConfig({
  ...tests,
  testDir: ".",
  testMatch: "*.shots.ts",
  globalSetup: "../run/browser-setup.ts",
  outputDir: "../../test-results",
  workers: 1,
});
