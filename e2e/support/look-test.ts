import type { Page } from "@playwright/test";
import { expect, test as readerTest } from "#e2e/support/reader-test.ts";
import { lookAsUsual } from "#e2e/support/ways-of-looking.ts";

/**
 * A test that opens pages and only looks at them: all of a worker's share one window, which begins each test
 * as if it were new. A window for each costs more than most of what is looked for.
 */
export const test = readerTest.extend<object, { window: Page }>({
  window: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  context: ({ window }, use) => use(window.context()),
  page: async ({ window, watch }, use) => {
    await lookAsUsual(window);
    await watch(window, use);
  },
});

export { expect };
