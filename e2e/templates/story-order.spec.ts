import { expect, test } from "#e2e/support/look-test.ts";

/** The parts of a story, in the order of A3. */
const PARTS = [
  ".series-banner",
  ".kicker",
  "h1",
  ".standfirst",
  ".by",
  "header time",
  ".lead-picture",
  ".body",
  ".body ~ .note:not([id])",
  '.body ~ .note[id^="correction-"]',
  ".topics",
  ".people",
  ".related:not(.more)",
  ".newsletter-box",
  ".comments",
] as const;

/** Between them these stories have every part. */
const STORIES = [
  "/migration/two-candidates-one-chair",
  "/migration/money-goes-home-on-fridays",
  "/diplomacy/vote-counters-of-the-palais",
  "/migration/inda-al-maabar",
];

for (const width of [360, 1280]) {
  test(`A3, 1.3.2: the parts of a story stand on a screen of ${width} px as in the document`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const seen = new Set<string>();
    for (const path of STORIES) {
      await page.goto(path);
      const places = await page.getByRole("main").evaluate((main, parts) => {
        const all = [...main.querySelectorAll("*")];
        return parts.flatMap((part) => {
          const found = main.querySelector(part);
          if (!found) return [];
          return [{ part, place: all.indexOf(found), top: found.getBoundingClientRect().top }];
        });
      }, PARTS);
      for (const { part } of places) seen.add(part);
      const inDocument = places.toSorted((a, b) => a.place - b.place).map(({ part }) => part);
      expect(inDocument, path).toEqual(places.map(({ part }) => part));
      const onScreen = places.toSorted((a, b) => a.top - b.top).map(({ part }) => part);
      expect(onScreen, path).toEqual(inDocument);
    }
    expect([...seen]).toEqual(expect.arrayContaining([...PARTS]));
  });
}
