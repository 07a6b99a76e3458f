import type { Page } from "@playwright/test";
import { findAxeFaults } from "#e2e/support/find-axe-faults.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const STORY = "/migration/two-candidates-one-chair";

test("3.3.1, 3.3.3, 4.1.3: a refused comment says what is wrong, where, and keeps what was typed", async ({
  page,
}) => {
  await refuseComment(page);
  const problem = page.getByRole("alert");
  await expect(problem).toBeFocused();
  await expect(problem).toBeInViewport();
  await problem.locator('a[href="#comment-email"]').click();
  const email = page.getByLabel(/^Email address \(never shown\)/);
  await expect(email).toBeFocused();
  await expect(email).toHaveAttribute("aria-invalid", "true");
  await expect(email).toHaveAccessibleDescription(/\w+ \w+/);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Odile Marchetti");
});

test("3.3.1, 4.1.3: a refused address for the newsletter is told beside its field", async ({
  page,
}) => {
  await page.goto("/about");
  await page.goto("/newsletters/tuesday-letter");
  const field = page.getByRole("main").locator("input[type=email]").first();
  await field.evaluate((input: HTMLInputElement) => {
    input.form!.noValidate = true;
  });
  await field.fill("no address");
  await field.press("Enter");
  const again = page.getByRole("main").locator("input[type=email]").first();
  await expect(again).toHaveAttribute("aria-invalid", "true");
  await expect(again).toHaveAccessibleDescription(/\w+ \w+/);
  await expect(again).toBeFocused();
  await expect(again).toHaveValue("no address");
});

test("4.1.3: what a search found, or that it found nothing, is a status", async ({ page }) => {
  await page.goto("/search?q=migration");
  await expect(page.getByRole("status")).toContainText(/\d+/);
  await page.goto("/search?q=zzzzzz");
  await expect(page.getByRole("status")).toContainText("zzzzzz");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`A13: axe finds nothing on a story with a refused comment, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await refuseComment(page);
    expect(await findAxeFaults(page)).toEqual([]);
  });
}

async function refuseComment(page: Page): Promise<void> {
  await page.goto(STORY);
  await page.getByLabel("Name", { exact: true }).fill("Odile Marchetti");
  await page.getByLabel(/^Email address \(never shown\)/).fill("nowhere");
  const button = page.getByRole("button", { name: "Post comment" });
  await button.evaluate((element: HTMLButtonElement) => {
    element.form!.noValidate = true;
  });
  await button.click();
  await expect(page.getByRole("alert")).toBeVisible();
}
