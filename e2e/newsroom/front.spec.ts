import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const OWN = "A headline of the front alone";

test("E15: an editor arranges the front by buttons and by dragging, saves, and undoes", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  await page.goto("/desk/front");
  const row = (place: number) => page.locator(`#story${place}`);
  const headlineOf = (place: number) => row(place).locator(".place-headline").textContent();
  const bar = page.locator(".front-bar");
  const readers = async (path = "/") => (await fetch(new URL(path, baseURL))).text();
  const first = (await headlineOf(1)) ?? "";
  const second = (await headlineOf(2)) ?? "";

  await page.getByRole("button", { name: `Move up: ${second}` }).click();
  await expect(row(1)).toContainText(second);
  await expect(row(2)).toContainText(first);
  await expect(row(1).getByRole("button", { name: "Move down" })).toBeFocused();
  await row(1).getByText("Headline and time of this place").click();
  await page.getByLabel("Headline of place 1").fill(OWN);
  await page.getByLabel("Words in the headline").fill("siren");
  await page.getByLabel("Words in the headline").press("Enter");
  await expect(row(1)).toContainText(OWN);
  await page.getByLabel("Put into").selectOption("5");
  await page.getByRole("button", { name: /^Put there.*The siren worked/ }).click();
  await expect(row(5)).toContainText("Put here by an editor");

  await row(5).locator(".carry").hover();
  await page.mouse.down();
  await row(6).hover();
  await page.mouse.up();
  await expect(row(6)).toContainText("The siren worked");
  await expect(row(5)).toContainText("By rule");
  await expect(bar).toContainText("Not saved yet");
  expect(await readers()).not.toContain(OWN);

  await page.getByRole("button", { name: "Save the front page" }).click();
  await expect(bar).toContainText("Saved. Readers have it now.");
  await expect(bar).toContainText("As readers have it");
  expect(await readers()).toContain(OWN);
  expect(await readers("/feed.xml")).not.toContain(OWN);

  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect(page.getByText("Put back. Readers have it now.").first()).toBeVisible();
  await expect(row(1)).toContainText(first);
  expect(await readers()).not.toContain(OWN);
});
