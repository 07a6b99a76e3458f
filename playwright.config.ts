import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/start-demonstration.ts",
  fullyParallel: false,
  workers: 1,
  timeout: 45_000,
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
    trace: "retain-on-failure",
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
