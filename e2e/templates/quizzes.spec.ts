import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/support/reader-test.ts";

const QUIZ = "/quizzes/what-the-charter-says";

async function sendFirst(page: Page, count: number) {
  await page.goto(QUIZ);
  for (let place = 0; place < count; place++)
    await page.getByRole("group").nth(place).getByRole("radio").first().check();
  await page.getByRole("button", { name: "Mark my answers" }).click();
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`A1, A13, S9: axe finds nothing on a quiz that lacks answers, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await sendFirst(page, 4);
    await expect(page.getByRole("alert")).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  test(`A1, A13, S9: axe finds nothing on a marked quiz, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await sendFirst(page, 10);
    await expect(page.getByRole("status")).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test("S9: right and wrong are told without colour", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await sendFirst(page, 10);
  const marks = page.locator(".verdict");
  await expect(marks).toHaveCount(10);
  for (const text of await marks.allTextContents()) expect(text).toMatch(/^(✓ Right|✗ Wrong)$/);
});

test("S9: choices are large enough to touch, and nothing is wider than 320 px", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(QUIZ);
  for (const label of await page.locator("label.choice").all())
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await sendFirst(page, 10);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

test("A12, S9: on paper there are the questions with empty boxes, and nothing to press", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(QUIZ);
  const box = page.getByRole("group").first().getByRole("radio").first();
  await expect(box).toBeVisible();
  expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe("none");
  expect(await box.evaluate((element) => getComputedStyle(element).borderTopWidth)).not.toBe("0px");
  await expect(page.getByRole("button", { name: "Mark my answers" })).toBeHidden();
  await expect(page.locator(".address")).toBeVisible();
});
