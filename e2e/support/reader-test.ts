import { rm } from "node:fs/promises";
import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from "@playwright/test";
import { demonstrationFolder } from "#e2e/support/demonstration-folder.ts";
import { startSite } from "#scripts/start-site.ts";

/** What a page asked for while a test ran. */
interface Traffic {
  /** Addresses at other hosts than the site's. */
  foreign: string[];
  /** Violations of the content policy and errors of scripts. */
  complaints: string[];
  scripts: string[];
}

/** Gives a page to what is done with it, and complains of what went wrong on it meanwhile. */
type Watch = (page: Page, work: (page: Page) => Promise<void>) => Promise<void>;

/** How long a copy of the demonstration may take to start on a machine that has much to do. */
const START_MS = 300_000;

/**
 * A test of the site with the demonstration: relative addresses work, and no page may load from elsewhere or
 * complain. Each worker has a site of its own, so that files which run beside each other never meet.
 */
export const test = base.extend<{ traffic: Traffic; watch: Watch }, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern
    async ({}, use, { project }) => {
      const dataDir = await demonstrationFolder(project.name);
      const site = await startSite({ dataDir });
      process.env.E2E_ADDRESS = site.address;
      process.env.E2E_SETUP_PATH = site.setupPath ?? "";
      await use(site.address);
      await site.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: START_MS },
  ],
  baseURL: async ({ site }, use) => use(site),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern
  traffic: async ({}, use) => use({ foreign: [], complaints: [], scripts: [] }),
  watch: ({ site, traffic }, use) =>
    use((page, work) => watchTraffic(page, { site, traffic, work })),
  page: ({ page, watch }, use) => watch(page, use),
});

interface Watched {
  site: string;
  traffic: Traffic;
  work: (page: Page) => Promise<void>;
}

async function watchTraffic(page: Page, { site, traffic, work }: Watched): Promise<void> {
  const noteRequest = (request: Request) => {
    const url = request.url();
    if (!url.startsWith(site) && url.startsWith("http")) traffic.foreign.push(url);
    if (request.resourceType() === "script") traffic.scripts.push(url);
  };
  const noteError = (error: Error) => traffic.complaints.push(error.message);
  const noteLine = (line: ConsoleMessage) => {
    if (line.type() === "error" && /content security policy/i.test(line.text()))
      traffic.complaints.push(line.text());
  };
  page.on("request", noteRequest).on("pageerror", noteError).on("console", noteLine);
  await work(page);
  page.off("request", noteRequest).off("pageerror", noteError).off("console", noteLine);
  expect(traffic.foreign, "A15: nothing loads from another host").toEqual([]);
  expect(traffic.complaints, "X1: no violation of the content policy").toEqual([]);
}

export { expect };
