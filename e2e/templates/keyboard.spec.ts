import { expect, test } from "#e2e/support/look-test.ts";
import { countStops, type Stop, walkByKeyboard } from "#e2e/support/walk-by-keyboard.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

for (const { name, path } of ALL_PAGES) {
  test(`2.1.1, 2.1.2, 2.4.3: Tab reaches all of the ${name} in its order and leaves it again`, async ({
    page,
  }) => {
    await page.goto(path);
    const stops = await walkByKeyboard(page);
    expect(stops[0]?.name).toBe("A “Skip to the story”");
    expect(stops).toHaveLength(await countStops(page));
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stops.flatMap((stop, at) => goesBack(stops[at - 1], stop))).toEqual([]);
    expect(
      named(stops, ({ hasRing }) => !hasRing),
      "2.4.7: without a ring",
    ).toEqual([]);
    expect(
      named(stops, ({ isOnScreen }) => !isOnScreen),
      "2.4.7: off the screen",
    ).toEqual([]);
    expect(
      named(stops, ({ isUncovered }) => !isUncovered),
      "2.4.11: covered",
    ).toEqual([]);
  });
}

test("A1, 2.4.1: the skip link leads past the masthead of every template", async ({ page }) => {
  test.setTimeout(120_000);
  for (const { path } of ALL_PAGES) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#headline"), path).toBeFocused();
    await page.keyboard.press("Tab");
    const isPast = await page.evaluate(() => !document.activeElement?.closest(".masthead .ears"));
    expect(isPast, path).toBe(true);
  }
});

test("2.4.11: on a screen of 320 × 256 the focus is never covered in a story", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/migration/two-candidates-one-chair");
  const stops = await walkByKeyboard(page);
  expect(stops.length).toBeGreaterThan(20);
  expect(named(stops, ({ isOnScreen, isUncovered }) => !isOnScreen || !isUncovered)).toEqual([]);
});

/** The focus went up in its own column, so that the eye must turn back. */
function goesBack(before: Stop | undefined, stop: Stop): string[] {
  if (!before) return [];
  const isAbove = stop.box.bottom <= before.box.top + 1;
  const isSameColumn = stop.box.left < before.box.right && before.box.left < stop.box.right;
  return isAbove && isSameColumn ? [`${before.name} → ${stop.name}`] : [];
}

function named(stops: Stop[], isBad: (stop: Stop) => boolean): string[] {
  return stops.filter(isBad).map(({ name }) => name);
}
