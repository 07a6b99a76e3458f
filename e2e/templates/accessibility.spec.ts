import { findAxeFaults } from "#e2e/support/find-axe-faults.ts";
import { expect, test } from "#e2e/support/look-test.ts";
import { lookAt, WAYS_OF_LOOKING } from "#e2e/support/ways-of-looking.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

for (const { name, path } of ALL_PAGES) {
  test(`A1, A13: axe finds nothing on the ${name}, however it is looked at`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const found: string[] = [];
    for (const way of Object.keys(WAYS_OF_LOOKING)) {
      await lookAt(page, way);
      for (const fault of await findAxeFaults(page)) found.push(`${way}: ${fault}`);
    }
    expect(found).toEqual([]);
  });
}

test("axe with every rule sees a page that breaks some", async ({ page }) => {
  await page.goto("/about");
  await page.evaluate(() => {
    const heading = document.createElement("h4");
    heading.textContent = "About";
    heading.style.color = "#ccc";
    document.querySelector("h1")?.replaceWith(heading, document.createElement("img"));
  });
  const found = (await findAxeFaults(page)).map((fault) => fault.split(":")[0]);
  expect(found).toEqual(
    expect.arrayContaining(["color-contrast", "image-alt", "page-has-heading-one"]),
  );
});
