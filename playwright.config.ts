import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  // Files run beside each other, the tests of a file one after another. Each worker has a site of its own.
  globalSetup: "./e2e/support/make-demonstration.ts",
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    trace: { mode: "retain-on-failure", screenshots: false },
  },
  projects: [
    { name: "readers-with-javascript", testMatch: "readers/**/*.spec.ts" },
    {
      name: "readers-without-javascript",
      testMatch: "readers/**/*.spec.ts",
      use: { javaScriptEnabled: false },
    },
    // Hundreds of short tests whose failures say what was found; a trace of each would cost more than the test.
    { name: "templates", testMatch: "templates/**/*.spec.ts", use: { trace: "off" } },
    { name: "reliability", testMatch: "reliability/**/*.spec.ts" },
    { name: "newsroom", testMatch: "newsroom/**/*.spec.ts" },
  ],
});
