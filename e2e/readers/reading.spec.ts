import { expect, test } from "#e2e/support/reader-test.ts";

const LEAD = /Two candidates, one chair/;

test.describe("a reader", () => {
  test("A8: opens the front page, a story, and a related one", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The East River Ledger");
    await page.getByRole("link", { name: LEAD }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(LEAD);
    const related = page.getByRole("region", { name: "Related stories" });
    const first = related.getByRole("heading", { level: 3 }).first();
    const headline = (await first.textContent()) ?? "";
    await first.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  });

  test("A1: meets the skip link first, one banner, one main, one foot, and stepwise headings", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: LEAD }).first().click();
    for (const role of ["banner", "main", "contentinfo"] as const)
      await expect(page.getByRole(role)).toHaveCount(1);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the story" })).toBeFocused();
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test("A3, A4, A6, A9: a story says who made it, when, under which licence, with a credited picture", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: LEAD }).first().click();
    const story = page.getByRole("article").first();
    await expect(story.locator("time").first()).toHaveAttribute("datetime", /[+-]\d\d:\d\d$/);
    await expect(story.getByRole("link", { name: "Amara Diallo" }).first()).toBeVisible();
    const picture = story.locator("figure img").first();
    await expect(picture).toHaveAttribute("width", /\d+/);
    await expect(picture).toHaveAttribute("alt", /\w/);
    await expect(story.locator("figcaption .credit").first()).toBeVisible();
    const order = await story.evaluate((element) => {
      const place = (selector: string) => {
        const found = element.querySelector(selector);
        return found ? [...element.querySelectorAll("*")].indexOf(found) : -1;
      };
      return [
        ".kicker",
        "h1",
        ".standfirst",
        ".by",
        "time",
        "figure",
        ".body",
        ".topics",
        ".people",
      ]
        .map(place)
        .filter((at) => at >= 0);
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("A15, P2, P4: needs no cookie, no storage, no script to read", async ({
    page,
    context,
    traffic,
    javaScriptEnabled,
  }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    // The first page of a visit: what the browser has in its memory would count as asked for.
    await page.goto("/migration/two-candidates-one-chair", { waitUntil: "networkidle" });
    expect(await context.cookies()).toEqual([]);
    expect(traffic.scripts.filter((url) => !url.includes("/islands/"))).toEqual([]);
    const beforeScrolling = requests.filter(
      (url) => !url.includes("/islands/") && !url.includes("favicon"),
    );
    // Without scripts browsers fetch every picture at once, so that scrolling cannot be watched.
    if (javaScriptEnabled !== false) expect(beforeScrolling.length).toBeLessThanOrEqual(4);
  });

  test("A16: an address that is nothing says 404 and offers a search and the latest", async ({
    page,
  }) => {
    for (const path of [
      "/no-such-page",
      "/peace/no-such-story",
      "/2012/01/07/old/address",
      "/topics/none",
      "/%00",
    ]) {
      const response = await page.request.get(path);
      expect([400, 404], path).toContain(response.status());
    }
    await page.goto("/no-such-page");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expect(
      page.getByRole("navigation", { name: "The latest stories" }).getByRole("link"),
    ).not.toHaveCount(0);
  });

  test("A2: reads Arabic from right to left", async ({ page }) => {
    await page.goto("/migration");
    await page.locator('article[lang="ar"]').getByRole("heading").getByRole("link").first().click();
    const story = page.getByRole("article").first();
    await expect(story).toHaveAttribute("dir", "rtl");
    await expect(story).toHaveAttribute("lang", "ar");
  });

  test("opens a section, an author, a topic and a column", async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("navigation", { name: "Sections" })
      .getByRole("link", { name: "Migration" })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Migration");
    await page.getByRole("link", { name: LEAD }).first().click();
    await page.getByRole("article").first().locator(".by a").first().click();
    await expect(page).toHaveURL(/\/authors\//);
    await page.goBack();
    await page.getByRole("navigation", { name: "Topics" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/topics\//);
    await page.goto("/series");
    await page.getByRole("link", { name: "Smoke Signals", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Smoke Signals");
  });
});
