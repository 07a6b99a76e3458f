import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** Every rule that axe has, those of level AAA, of best practice and of experiments too. */
const EVERY_RULE: RunOptions = {
  rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])),
  resultTypes: ["violations"],
};

/** The rules that axe has switched on itself: those of levels A and AA, and of best practice. */
export const USUAL_RULES: RunOptions = { resultTypes: ["violations"] };

/** What axe finds on the page as it stands, a line for each rule that is broken. */
export async function findAxeFaults(page: Page, rules = EVERY_RULE): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  }, rules);
}
