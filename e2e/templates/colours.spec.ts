import { contrast } from "#e2e/support/contrast.ts";
import { expect, test } from "#e2e/support/look-test.ts";
import { type Pair, readFrames, readWords } from "#e2e/support/read-colours.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

const SCHEMES = ["light", "dark"] as const;

for (const { name, path } of ALL_PAGES) {
  test(`A13, 1.4.3, 1.4.11: words, fields and rings of the ${name} stand out, in light and dark`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const words = await readWords(page);
      expect(words.length).toBeGreaterThan(1);
      expect(
        words.flatMap((pair) => tooFaint(pair, 4.5)),
        colorScheme,
      ).toEqual([]);
      const frames = await readFrames(page);
      expect(frames.length).toBeGreaterThan(1);
      expect(
        frames.flatMap((pair) => tooFaint(pair, 3)),
        colorScheme,
      ).toEqual([]);
    }
  });
}

test("A13: in forced colours every field and button has a frame, and the focus a ring", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  test.setTimeout(120_000);
  for (const { path } of ALL_PAGES) {
    await page.goto(path);
    const bare = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, input:not([type=hidden], [type=radio], [type=checkbox]), textarea, select",
        ),
      ]
        .filter((field) => field.checkVisibility() && !field.closest(".trap"))
        .filter((field) => {
          field.focus({ focusVisible: true } as FocusOptions);
          const { borderBottomWidth, outlineStyle, textDecorationLine } = getComputedStyle(field);
          const isFramed = borderBottomWidth !== "0px" || textDecorationLine === "underline";
          return !isFramed || outlineStyle === "none";
        })
        .map((field) => field.outerHTML.slice(0, 80)),
    );
    expect(bare, path).toEqual([]);
  }
});

test("A13, 2.3.1: nothing moves by itself, and where less movement is asked for nothing does", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  test.setTimeout(120_000);
  for (const { path } of ALL_PAGES) {
    await page.goto(path);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(({ id }) => `animation ${id}`),
      ...[...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, scrollBehavior, animationName } = getComputedStyle(element);
        const isStill = /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === "auto";
        return isStill && animationName === "none" ? [] : [element.outerHTML.slice(0, 80)];
      }),
      ...[...document.querySelectorAll("marquee, blink, video[autoplay], audio[autoplay]")].map(
        ({ tagName }) => tagName,
      ),
    ]);
    expect(moving, path).toEqual([]);
  }
});

test("1.4.1: links in a text are told from it by a line, not by colour alone", async ({ page }) => {
  await page.goto("/diplomacy/vote-counters-of-the-palais");
  const links = page.locator(".note a, .body p a:not(.noteref a)");
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all())
    await expect(link).toHaveCSS("text-decoration-line", "underline");
});

function tooFaint({ name, ink, paper }: Pair, least: number): string[] {
  const ratio = contrast(ink, paper);
  return ratio >= least ? [] : [`${ratio.toFixed(2)}: ${name} (${ink} on ${paper})`];
}
