import { expect, test } from "#e2e/support/look-test.ts";

const STORIES = ["/migration/inda-al-maabar", "/migration/ism-bi-abjadiyatayn"];

for (const width of [360, 1280]) {
  test(`A2, 1.3.2: every part of an Arabic story begins at the right, on a screen of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of STORIES) {
      await page.goto(path);
      const wrong = await page
        .getByRole("article")
        .first()
        .evaluate((story) => {
          const parts = story.querySelectorAll(
            ".kicker, h1, .standfirst, .by, .meta, figcaption, .body > :is(p, h2, h3, blockquote), .share, .topics",
          );
          return [...parts].flatMap((part) => {
            const { paddingRight } = getComputedStyle(part);
            const words = document.createRange();
            words.selectNodeContents(part);
            const lines = [...words.getClientRects()].filter((line) => line.width > 0);
            const start = part.getBoundingClientRect().right - Number.parseFloat(paddingRight);
            const begins = Math.max(...lines.map((line) => line.right));
            return Math.abs(start - begins) < 12
              ? []
              : [`${part.tagName} ${part.className}: ${start - begins} px from the edge`];
          });
        });
      expect(wrong, path).toEqual([]);
    }
  });
}

test("A2: a line beside words stands at the right of them in an Arabic story", async ({ page }) => {
  await page.goto(STORIES[0]!);
  const banner = page.locator(".series-banner");
  await expect(banner).toHaveCSS("border-right-width", "4px");
  await expect(banner).toHaveCSS("border-left-width", "0px");
});
