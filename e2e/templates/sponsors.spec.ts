import type { Locator, Page, Route } from "@playwright/test";
import { contrast } from "#e2e/support/contrast.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

/** A page with a sponsor's picture in each kind of place. */
const PAGES: [place: string, path: string, slot: string][] = [
  ["the front page", "/", "Sponsor’s message"],
  ["a section", "/climate", "Sponsor’s message"],
  ["below a story", "/diplomacy/the-seating-plan", "Sponsor’s message below the story"],
];

/** The publication's own pictures, and not the headlines' face, which lies in a folder of the same name. */
const PICTURES = /^https?:\/\/[^/]+\/media\//;

/** What may become of a picture on its way. */
const FATES: [name: string, isShown: boolean, fate: (route: Route) => Promise<void>][] = [
  [
    "is slow",
    true,
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    },
  ],
  ["never comes", false, (route) => route.abort()],
  ["is missing", false, (route) => route.fulfill({ status: 404, body: "" })],
  [
    "is damaged",
    false,
    (route) => route.fulfill({ contentType: "image/avif", body: "no picture" }),
  ],
];

interface Shifts {
  shifts: number;
}

/** Adds up everything that moves from the first paint on (Layout Instability API). */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const sum = window as unknown as Shifts;
    sum.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Waits until the picture is there or has failed and two frames are drawn; answers whether it is there. */
function untilSettled(picture: Locator): Promise<boolean> {
  return picture.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    const hasEnded = new Promise((resolve) => {
      image.addEventListener("load", resolve);
      image.addEventListener("error", resolve);
    });
    if (!image.complete) await hasEnded;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return image.naturalWidth > 0;
  });
}

const shifted = (page: Page) => page.evaluate(() => (window as unknown as Shifts).shifts);

for (const [place, path, name] of PAGES) {
  for (const [what, isShown, fate] of FATES) {
    test(`A11: nothing moves where a sponsor's picture ${what}: ${place}`, async ({ page }) => {
      await watchShifts(page);
      await page.goto("/about");
      await page.route(PICTURES, fate);
      await page.goto(path, { waitUntil: "commit" });
      const slot = page.getByRole("complementary", { name, exact: true });
      await slot.scrollIntoViewIfNeeded();
      await expect(slot.locator("img")).toHaveCount(1);
      const before = await slot.boundingBox();
      const top = await page.evaluate(() => window.scrollY);
      expect(await untilSettled(slot.locator("img"))).toBe(isShown);
      const after = await slot.boundingBox();
      expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
      expect((await page.evaluate(() => window.scrollY)) - top).toBe(0);
      expect(await shifted(page)).toBe(0);
    });
  }
}

test("A11: a picture's frame stays when its picture has gone", async ({ page }) => {
  await page.goto("/");
  const frame = page.locator(".sponsor .frame").first();
  const whole = await frame.boundingBox();
  await page.route(PICTURES, (route) => route.abort());
  await page.reload({ waitUntil: "load" });
  expect(await frame.boundingBox()).toEqual(whole);
  expect(whole?.width).toBeGreaterThan(80);
});

test("A11, S1: a slot is labelled, marked as paid for, and not printed", async ({ page }) => {
  await page.goto("/");
  const slot = page.getByRole("complementary", { name: "Sponsor’s message" });
  await expect(slot.locator("small")).toHaveText("Sponsored by Quill & Anchor Books");
  await expect(slot.getByRole("link")).toHaveAttribute("rel", "sponsored nofollow noopener");
  await page.emulateMedia({ media: "print" });
  await expect(slot).toBeHidden();
});

test("A11: where no sponsor runs there is no slot, and no room is kept for one", async ({
  page,
}) => {
  await page.goto("/peace");
  await expect(page.locator(".sponsor")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`A11, A13: a slot can be read in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    const link = page.locator(".sponsor a");
    const [ink, paper] = await link.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor];
    });
    expect(contrast(ink!, paper!)).toBeGreaterThanOrEqual(4.5);
  });
}
