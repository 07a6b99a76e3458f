import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/support/look-test.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

const STORY = "/migration/two-candidates-one-chair";

for (const { name, path } of ALL_PAGES) {
  test(`A1, 1.3.1: the ${name} has one of each landmark, one title, and headings in steps`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const role of ["banner", "main", "contentinfo"] as const)
      await expect(page.getByRole(role)).toHaveCount(1);
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test(`A1, 3.1.1, 4.1.2: the ${name} names its language, its links and its fields`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", /^[a-z]{2,3}(-\w+)*$/);
    expect(await page.title()).toMatch(/\S{2,}/);
    const nameless = await page
      .locator("a[href], button, input:not([type=hidden]), select, textarea")
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && !element.closest(".trap"))
          .filter((element) => {
            const labels = (element as HTMLInputElement).labels ?? [];
            const alts = [...element.querySelectorAll("img")].map((image) => image.alt);
            const words = [
              element.textContent,
              element.getAttribute("aria-label"),
              element.getAttribute("title"),
            ];
            return ![...words, ...alts, ...[...labels].map((label) => label.textContent)].some(
              (text) => text?.trim(),
            );
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
    expect(nameless).toEqual([]);
  });
}

test("2.4.2: no two templates have the same title", async ({ page }) => {
  test.setTimeout(120_000);
  const titles = new Map<string, string>();
  for (const { path } of ALL_PAGES) {
    await page.goto(path);
    const title = await page.title();
    expect(titles.get(title), `${path}: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});

test("3.2.3, 3.2.4, 3.2.6, 2.4.5: masthead, search and help are the same and in the same order everywhere", async ({
  page,
}) => {
  await page.goto("/about");
  const [head, foot] = [await linksOf(page, "banner"), await linksOf(page, "contentinfo")];
  expect(head).toContain("Search → /search");
  expect(foot).toContain("Contact → /contact");
  test.setTimeout(120_000);
  for (const { path } of ALL_PAGES) {
    await page.goto(path);
    const links = (await linksOf(page, "banner")).filter((link) => !link.endsWith(" → /"));
    expect(links, path).toEqual(head.filter((link) => !link.endsWith(" → /")));
    expect(await linksOf(page, "contentinfo"), path).toEqual(foot);
  }
});

test("2.1.4, 2.2.1, 1.4.2, 3.2.1: no template has keys of its own, a clock, a sound that starts, or a form that sends itself", async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const { path } of ALL_PAGES) {
    await page.goto(path);
    const selector =
      "[accesskey], meta[http-equiv=refresh], [autoplay], [onchange], [onfocus], [onkeydown]";
    await expect(page.locator(selector), path).toHaveCount(0);
    const before = page.url();
    for (const field of await page.locator("main select:visible, main input:visible").all())
      await field.focus();
    expect(page.url()).toBe(before);
  }
});

test("1.3.5: fields for a name and an address of mail say so to the browser", async ({ page }) => {
  await page.goto(STORY);
  const mail = page.locator("input[type=email]");
  await expect(mail).not.toHaveCount(0);
  for (const field of await mail.all())
    await expect(field).toHaveAttribute("autocomplete", "email");
  await expect(page.getByLabel("Name", { exact: true })).toHaveAttribute("autocomplete", "name");
});

async function linksOf(page: Page, role: "banner" | "contentinfo"): Promise<string[]> {
  return page
    .getByRole(role)
    .locator("a")
    .evaluateAll((all) =>
      all.map((link) => `${link.textContent?.trim()} → ${link.getAttribute("href")}`),
    );
}
