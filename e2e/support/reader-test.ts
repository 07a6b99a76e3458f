import { test as base, expect } from "@playwright/test";

/** What a page asked for while a test ran. */
interface Traffic {
  /** Addresses at other hosts than the site's. */
  foreign: string[];
  /** Violations of the content policy and errors of scripts. */
  complaints: string[];
  scripts: string[];
}

/** A test of the readers' site: relative addresses work, and no page may load from elsewhere or complain. */
export const test = base.extend<{ traffic: Traffic }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from its pattern
  baseURL: async ({}, use) => use(process.env.E2E_ADDRESS),
  traffic: [
    async ({ page, baseURL }, use) => {
      const traffic: Traffic = { foreign: [], complaints: [], scripts: [] };
      page.on("request", (request) => {
        if (!request.url().startsWith(baseURL ?? "") && request.url().startsWith("http"))
          traffic.foreign.push(request.url());
        if (request.resourceType() === "script") traffic.scripts.push(request.url());
      });
      page.on("pageerror", (error) => traffic.complaints.push(error.message));
      page.on("console", (line) => {
        if (line.type() === "error" && /content security policy/i.test(line.text()))
          traffic.complaints.push(line.text());
      });
      await use(traffic);
      expect(traffic.foreign, "A15: nothing loads from another host").toEqual([]);
      expect(traffic.complaints, "X1: no violation of the content policy").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
