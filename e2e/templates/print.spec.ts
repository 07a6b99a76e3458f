import { expect, test } from "#e2e/support/reader-test.ts";

/** A4 without the margins of 2 cm, at 96 dots an inch. */
const SHEET = { width: 642, height: 971 };

const STORIES = [
  "/migration/two-candidates-one-chair",
  "/migration/inda-al-maabar",
  "/migration/money-goes-home-on-fridays",
  "/climate/the-town-that-moved",
];

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
});

test("A12: a printed story says where it stands, when it appeared, who made it, and whose its pictures are", async ({
  page,
}) => {
  await page.goto(STORIES[0]!);
  const story = page.getByRole("article").first();
  await expect(story.locator(".address")).toBeVisible();
  await expect(story.locator(".address")).toHaveText(/^https?:\/\/.+two-candidates-one-chair$/);
  await expect(story.locator("header time").first()).toBeVisible();
  await expect(story.locator(".by").first()).toContainText("Amara Diallo");
  await expect(story.locator("figcaption .credit").first()).toBeVisible();
  await expect(page.locator(".masthead .nameplate")).toBeVisible();
});

test("A12: nothing is printed that can only be pressed", async ({ page }) => {
  for (const path of STORIES) {
    await page.goto(path);
    const pressed = page.locator(
      "button, input, textarea, select, nav, .skip, .sponsor, .related, .newsletter-box, form, copy-address",
    );
    for (const one of await pressed.all()) await expect(one).toBeHidden();
  }
});

test("A12: a printed link says where it leads, once, and one within the page does not", async ({
  page,
}) => {
  await page.goto("/migration/two-candidates-one-chair");
  const after = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]),
      );
  const away = await after('.body p a[href^="http"]');
  for (const [href, content] of away) expect(content).toContain(href!);
  for (const [, content] of await after('a[href^="#"]')) expect(content).toBe("none");
});

test("A12: no figure, note or row of a table is broken by the edge of a sheet", async ({
  page,
}) => {
  for (const path of STORIES) {
    await page.goto(path);
    const parts = page.locator("figure:not(.gallery), .note, .facts, tr, blockquote, .people li");
    await expect(parts).not.toHaveCount(0);
    const broken = await parts.evaluateAll(
      (all, height) =>
        all
          .filter((part) => part.checkVisibility())
          .filter((part) => {
            const isKept = getComputedStyle(part).breakInside === "avoid";
            return !isKept || part.getBoundingClientRect().height > height;
          })
          .map((part) => part.outerHTML.slice(0, 80)),
      SHEET.height,
    );
    expect(broken, path).toEqual([]);
  }
});

test("A12, A13: paper is white and its words are dark, whatever the screen", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(STORIES[0]!);
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("html")).toHaveCSS("color", "rgb(0, 0, 0)");
});
