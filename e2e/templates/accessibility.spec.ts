import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "#e2e/support/reader-test.ts";

/** Every template of the readers' site, by the address of one page. */
const TEMPLATES: [name: string, path: string][] = [
  ["front page", "/"],
  ["section", "/migration"],
  ["story", "/migration/two-candidates-one-chair"],
  ["series list", "/series"],
  ["series", "/series/smoke-signals"],
  ["author", "/authors/amara-diallo"],
  ["topic", "/topics/donors"],
  ["search", "/search?q=migration"],
  ["search without a result", "/search?q=zzzzzz"],
  ["newsletters", "/newsletters"],
  ["newsletter", "/newsletters/tuesday-letter"],
  ["newsletter issue", "/newsletters/tuesday-letter/the-week-of-the-long-list"],
  ["static page", "/about"],
  ["missing page", "/no-such-page"],
  ["sign-in", "/sign-in"],
];

/** What no other rule can say better: the page has no region for the skip link. */
const colourSchemes = ["light", "dark"] as const;

for (const [name, path] of TEMPLATES) {
  for (const colorScheme of colourSchemes) {
    test(`A1, A13: axe finds nothing on the ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
        ),
      ).toEqual([]);
    });
  }
}

for (const width of [320, 768]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, path] of TEMPLATES) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBeLessThanOrEqual(0);
    }
  });
}

test("A11, P5: nothing moves while a story loads", async ({ page }) => {
  await page.goto("/migration/two-candidates-one-chair", { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});

test("A12: on paper there is the story, its address, and no furniture", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/migration/two-candidates-one-chair");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".address")).toBeVisible();
  for (const furniture of [
    ".masthead nav",
    ".related",
    ".newsletter-box",
    ".comment-form",
    ".sponsor",
  ]) {
    await expect(page.locator(furniture).first(), furniture).toBeHidden();
  }
});

test("X1: every kind of answer has a strict policy and no inline script", async ({ page }) => {
  for (const [name, path] of TEMPLATES) {
    const response = await page.request.get(path);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy, name).toContain(
      path === "/sign-in" ? "default-src 'self'" : "default-src 'none'",
    );
    expect(policy, name).toContain("frame-ancestors 'none'");
    expect(policy.match(/script-src[^;]*/)?.[0] ?? "", name).not.toContain("unsafe-inline");
    expect(response.headers()["x-content-type-options"], name).toBe("nosniff");
  }
});

test("P1, P2: a story of 1,200 words is one small document with no framework in it", async ({
  page,
}) => {
  const response = await page.request.get("/migration/two-candidates-one-chair", {
    headers: { "accept-encoding": "br" },
  });
  expect(response.headers()["content-encoding"]).toBe("br");
  expect(Number(response.headers()["content-length"])).toBeLessThanOrEqual(14_000);
  const html = await response.text();
  expect(html).not.toContain("/_next/static/chunks/");
  expect(html).not.toContain("__next_f");
  expect(html.match(/<script/g)?.length).toBeLessThanOrEqual(2);
  expect(html.match(/<style/g)).toHaveLength(1);
});
