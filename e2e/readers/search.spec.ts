import { expect, test } from "#e2e/support/reader-test.ts";

test.describe("a reader who searches", () => {
  test.beforeEach(async ({ page }) => {
    // The worker counts what a search can be narrowed to soon after the demonstration is made.
    await expect(async () => {
      await page.goto("/search");
      await page.getByText("Narrow the search").click();
      await expect(page.locator("select[name=section] option")).not.toHaveCount(1, {
        timeout: 500,
      });
    }).toPass();
  });

  test("finds stories, sees the words marked, and can pass the address on", async ({ page }) => {
    await page.getByRole("searchbox").fill("migration");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/q=migration/);
    await expect(page.getByRole("status")).toContainText("stories for “migration”");
    await expect(page.getByRole("searchbox")).toHaveValue("migration");
    await expect(page.locator("main mark").first()).toHaveText(/migration/i);
    const headline = (await page.getByRole("heading", { level: 2 }).first().textContent()) ?? "";
    await page.goto("/search?q=migration");
    await page.getByRole("heading", { level: 2 }).first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  });

  test("is understood with a typing error", async ({ page }) => {
    await page.goto("/search?q=migrashun");
    await expect(page.getByRole("status")).toContainText("for “migration”");
    await expect(page.getByRole("status")).toContainText("No story has “migrashun”");
    await expect(page.getByRole("list").getByRole("article")).not.toHaveCount(0);
  });

  test("narrows the search by section and by day, and takes the filters away again", async ({
    page,
  }) => {
    await page.getByRole("searchbox").fill("migration");
    await page.locator("select[name=section]").selectOption("migration");
    await page.locator("input[name=from]").fill("2020-01-01");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/section=migration/);
    const kickers = page.getByRole("article").locator(".kicker");
    await expect(kickers).not.toHaveCount(0);
    for (const kicker of await kickers.allTextContents()) expect(kicker).toContain("Migration");
    const chosen = page.getByRole("list", { name: "Narrowed to" });
    await expect(chosen).toContainText("Section: Migration");
    await chosen.getByRole("link", { name: /From/ }).click();
    await expect(page).toHaveURL("/search?q=migration&section=migration");
    await page.getByRole("link", { name: /Remove/ }).click();
    await expect(page).toHaveURL("/search?q=migration");
  });

  test("is helped where there is nothing", async ({ page }) => {
    for (const address of [
      "/search",
      "/search?q=zzzzzzzz",
      "/search?q=%22&section=none&from=2026-02-31",
    ]) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      await expect(page.getByRole("heading", { name: "What helps" })).toBeVisible();
      await expect(
        page.getByRole("navigation", { name: "The latest stories" }).getByRole("link"),
      ).not.toHaveCount(0);
    }
    await expect(page.getByText(/^Passed over/)).toContainText("Section, From");
  });

  test("gets an answer whatever the address says", async ({ page }) => {
    for (const query of [
      "q=%FF%FE",
      "q=%00",
      "q=a&q=b",
      `q=${"x".repeat(10_000)}`,
      "q=x&after=1e999",
      "q=%3Cscript%3E",
      "after=0-1&section=migration",
    ]) {
      const response = await page.request.get(`/search?${query}`);
      expect(response.status(), query.slice(0, 40)).toBe(200);
      expect(await response.text()).toMatch(/name="?robots"? content="?noindex/);
    }
  });
});
