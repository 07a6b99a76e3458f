import AxeBuilder from "@axe-core/playwright";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const PAGES: [name: string, path: string][] = [
  ["list of stories", "/desk"],
  ["comments", "/desk/comments"],
  ["subscribers", "/desk/subscribers"],
  ["mail", "/desk/mail"],
  ["settings", "/desk/settings"],
  ["numbers", "/desk/numbers"],
];

/** What can be otherwise in the dark and on a narrow screen; the rest is of the document. */
const LOOKS = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "target-size",
];

test("E23: axe finds nothing at the desk, light and dark, wide and narrow", async ({ page }) => {
  test.setTimeout(480_000);
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  await page.getByRole("link", { name: /Two candidates, one chair/ }).click();
  await expect(page.getByRole("textbox", { name: "Text of the story" })).toBeVisible();
  const story = new URL(page.url()).pathname;
  const all: typeof PAGES = [
    ...PAGES,
    ["editor", story],
    ["publication", `${story}/publication`],
    ["versions", `${story}/revisions`],
    ["preview", `${story}/preview`],
    ["plan", `${story}/plan`],
  ];
  for (const [name, path] of all) {
    await page.goto(path);
    await expect(page.locator("h1").first()).toBeAttached();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(
        colorScheme === "light" ? { width: 1280, height: 900 } : { width: 360, height: 800 },
      );
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === "light" ? axe : axe.withRules(LOOKS)).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
      );
      expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
    }
  }
});
