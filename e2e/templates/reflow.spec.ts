import type { Page } from "@playwright/test";
import { findSmallTargets } from "#e2e/support/find-small-targets.ts";
import { findUnreadText } from "#e2e/support/find-unread-text.ts";
import { expect, test } from "#e2e/support/look-test.ts";
import { setTextSize } from "#e2e/support/set-text-size.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

/** A screen of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** The widest spacing that a reader's own style may set (WCAG 2.2, 1.4.12). */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }" +
  "p { margin-bottom: 2em !important; }";

for (const { name, path } of ALL_PAGES) {
  test(`1.4.10: the ${name} at 400 % is scrolled one way only, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize(ZOOMED);
    await page.goto(path);
    expect(await findUnreadText(page)).toEqual([]);
    await mirror(page);
    expect(await findUnreadText(page)).toEqual([]);
  });

  test(`1.4.4, 1.4.12: text of 200 %, and text spaced widely, is all there on the ${name}`, async ({
    page,
  }) => {
    await page.goto(path);
    await setTextSize(page, 2);
    expect(await findUnreadText(page)).toEqual([]);
    await setTextSize(page, 1);
    await addStyle(page, SPACING);
    expect(await findUnreadText(page)).toEqual([]);
    await page.setViewportSize(ZOOMED);
    expect(await findUnreadText(page)).toEqual([]);
  });

  test(`2.5.8: what can be pressed on the ${name} is large enough`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await findSmallTargets(page), `at ${width} px`).toEqual([]);
    }
  });
}

test("1.4.10: a table that is wider than the screen scrolls by itself, by the keyboard too", async ({
  page,
}) => {
  await page.setViewportSize(ZOOMED);
  await page.goto("/migration/two-candidates-one-chair");
  const table = page.locator("section.table").first();
  const width = () => table.evaluate((element) => element.scrollWidth - element.clientWidth);
  await addStyle(page, "section.table table { width: 60rem !important; }");
  expect(await width()).toBeGreaterThan(100);
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await findUnreadText(page)).toEqual([]);
});

test("a text that is cut off and one that sticks out are noticed", async ({ page }) => {
  await page.setViewportSize(ZOOMED);
  await page.goto("/about");
  await page.evaluate(() => {
    const [cut, out] = [document.createElement("div"), document.createElement("div")];
    cut.innerHTML = "<br>Cut";
    out.textContent = "Out";
    Object.assign(cut.style, { height: "1rem", overflow: "hidden" });
    Object.assign(out.style, { width: "60rem", textAlign: "end" });
    document.querySelector("h1")?.replaceChildren(cut, out);
  });
  const found = await findUnreadText(page);
  expect(found.join()).toMatch(/“Cut” is cut off.*“Out” sticks out/);
});

/** Right to left from the root, as a publication in Arabic has it. */
async function mirror(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
}

/** A style of the reader's own, which asks no content policy. */
async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
