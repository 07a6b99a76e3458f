import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

test.use({ timezoneId: "Asia/Tokyo" });

test("E8, E14, E23: a refused time keeps its zone, and a move by keyboard keeps the focus", async ({
  page,
}) => {
  const desk = new Desk(page);
  await desk.signIn(process.env.E2E_SETUP_PATH ?? "");
  await desk.newStory();
  await desk.write({
    ...{ headline: "The count that waited", standfirst: "It waits for a day." },
    ...{ body: "It waits.", section: "Diplomacy", author: "Amara Diallo" },
  });
  await page.getByRole("link", { name: /^Publish/ }).click();
  const part = page.locator("form", { has: page.locator("#schedule-at") });
  const time = part.getByLabel("Day and time");
  const zone = part.getByLabel("In the time of");
  await expect(zone).toHaveValue("Asia/Tokyo");
  await time.fill("2020-01-01T09:00");
  await part.getByRole("button").click();
  await expect(part.getByRole("alert")).toContainText("This time has passed.");
  await expect(zone).toHaveValue("Asia/Tokyo");
  await expect(time).toHaveValue("2020-01-01T09:00");
  await time.fill("2034-06-12T09:00");
  await part.getByRole("button").click();
  await expect(page.getByText("It goes out on 11 June 2034, 20:00 EDT.")).toBeVisible();

  await page.goto("/desk/calendar?day=2034-06-11");
  const entry = page.getByRole("listitem").filter({ hasText: "The count that waited" });
  await entry.locator("summary").press("Enter");
  await entry.getByRole("button", { name: "A day later" }).press("Enter");
  await expect(
    page.locator("[data-day='2034-06-12'] summary").filter({ hasText: "The count" }),
  ).toBeFocused();
  await expect(page.getByText("It was moved.")).toBeVisible();
  await entry.locator("summary").press("Enter");
  await entry.getByLabel("To the day").fill("2020-01-01");
  await entry.getByRole("button", { name: "Move it" }).click();
  await expect(entry.getByRole("alert")).toHaveText("This time has passed.");
  await expect(entry.getByLabel("To the day")).toHaveValue("2020-01-01");

  await page.getByRole("button", { name: "Make a new address" }).click();
  await expect(page.getByText(/\/api\/calendar\//)).toBeVisible();
  await page.getByRole("button", { name: "End it" }).click();
  await expect(page.getByText("The address is no longer answered.")).toBeVisible();
  await expect(page.getByText(/\/api\/calendar\//)).toBeHidden();
});
