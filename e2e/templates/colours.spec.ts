import { contrast } from "#e2e/support/contrast.ts";
import { type Pair, readFrames, readWords } from "#e2e/support/read-colours.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

const STORY = "/migration/two-candidates-one-chair";
const PAPER = { light: "rgb(255, 253, 249)", dark: "rgb(20, 22, 26)" } as const;
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

for (const colorScheme of SCHEMES) {
  test.describe("from the first bytes", () => {
    test.use({ javaScriptEnabled: false });

    test(`A13: nothing flashes: the head alone says that the page is ${colorScheme}`, async ({
      page,
      request,
    }) => {
      const html = await (await request.get(STORY)).text();
      const head = html.slice(0, html.indexOf("<main"));
      await page.emulateMedia({ colorScheme });
      await page.route("**/*", (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: "text/html", body: head })
          : route.abort(),
      );
      await page.goto(STORY);
      await expect(page.locator("html")).toHaveCSS("background-color", PAPER[colorScheme]);
      await expect(page.locator("html")).toHaveCSS("color-scheme", "light dark");
    });
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
