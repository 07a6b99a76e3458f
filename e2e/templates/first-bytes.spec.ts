import { expect, test } from "#e2e/support/reader-test.ts";

const STORY = "/migration/two-candidates-one-chair";
const PAPER = { light: "rgb(255, 253, 249)", dark: "rgb(20, 22, 26)" } as const;

test.use({ javaScriptEnabled: false });

for (const colorScheme of ["light", "dark"] as const) {
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
}
