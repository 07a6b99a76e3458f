import type { Page } from "@playwright/test";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { findAxeFaults, USUAL_RULES } from "#e2e/support/find-axe-faults.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const PAGES: [name: string, path: string][] = [
  ["list of stories", "/desk"],
  ["calendar", "/desk/calendar"],
  ["calendar as a list", "/desk/calendar?view=list"],
  ["front page", "/desk/front"],
  ["workflow", "/desk/workflow"],
  ["finder", "/desk/find?q=peace"],
  ["comments", "/desk/comments"],
  ["subscribers", "/desk/subscribers"],
  ["mail", "/desk/mail"],
  ["pictures", "/desk/media"],
  ["a picture", "/desk/media/20"],
  ["publication", "/desk/publication"],
  ["topics", "/desk/topics"],
  ["a topic", "/desk/topics/1"],
  ["sections", "/desk/sections"],
  ["an author", "/desk/authors/1"],
  ["a quiz", "/desk/quizzes/1"],
  ["a sponsor", "/desk/sponsors/1"],
  ["a page", "/desk/pages/1"],
  ["redirects", "/desk/redirects"],
  ["settings", "/desk/settings"],
  ["people", "/desk/people"],
  ["a person", "/desk/people/1"],
  ["one's own account", "/desk/account"],
  ["audit log", "/desk/audit"],
  ["jobs", "/desk/jobs"],
  ["numbers", "/desk/numbers"],
];

test("E23: axe finds nothing at the desk, light and dark, wide and narrow", async ({ page }) => {
  test.setTimeout(300_000);
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
    await emptyFrames(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(
        colorScheme === "light" ? { width: 1280, height: 900 } : { width: 360, height: 800 },
      );
      const found = await findAxeFaults(page, USUAL_RULES);
      expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `width of ${name}`).toBeLessThanOrEqual(page.viewportSize()!.width);
    }
  }
});

/** The preview's frames run no script, so axe would wait in them for ever; what they show is the readers' page. */
async function emptyFrames(page: Page): Promise<void> {
  const frames = page.locator("iframe");
  for (const frame of await frames.all()) await expect(frame).toHaveAttribute("title", /./);
  await frames.evaluateAll((all) => {
    for (const frame of all) frame.remove();
  });
}
