import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "#e2e/support/reader-test.ts";
import { TEMPLATES } from "#scripts/templates.ts";

/** Axe with every rule that it has, those for AAA, best practice and experiments too. */
const EVERY_RULE = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** The ways in which people look at a page. */
const MODES: Record<string, (page: Page) => Promise<unknown>> = {
  light: (page) => page.emulateMedia({ colorScheme: "light" }),
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
  "right to left": (page) =>
    page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  "320 px": (page) => page.setViewportSize({ width: 320, height: 640 }),
  "200 % text": (page) =>
    page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%")),
};

for (const { name, path } of TEMPLATES) {
  for (const [mode, change] of Object.entries(MODES)) {
    test(`A1, A13: axe finds nothing on the ${name}, ${mode}`, async ({ page }) => {
      await page.goto(path);
      await change(page);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: EVERY_RULE })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
      );
      expect(found).toEqual([]);
    });
  }
}
