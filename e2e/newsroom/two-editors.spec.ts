import type { Browser, Page } from "@playwright/test";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

/** Another window of the newsroom, on another machine. */
async function anotherWindow(browser: Browser, path: string): Promise<StoryPage> {
  const context = await browser.newContext({ baseURL: process.env.E2E_ADDRESS });
  const page: Page = await context.newPage();
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  const story = new StoryPage(page);
  await page.goto(path);
  return story;
}

test("E3: a second window sees who writes, takes over, and both texts are merged by choice", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const desk = new Desk(page);
  await desk.signIn(process.env.E2E_SETUP_PATH ?? "");
  await desk.newStory();
  const first = new StoryPage(page);
  await first.untilAlive();
  await first.headline.fill("A vote");
  await first.untilSaved();
  const path = new URL(page.url()).pathname;
  const second = await anotherWindow(browser, path);
  await expect(page.getByText("Also open with: you, in another window")).toBeVisible({
    timeout: 3000,
  });
  await expect(second.page.getByText(/You have been writing this story in another/)).toBeVisible();
  await expect(second.headline).toBeDisabled();

  await second.page.getByRole("button", { name: "Take over" }).click();
  await expect(second.headline).toBeEnabled();
  await expect(second.page.getByRole("textbox", { name: "Text of the story" })).toBeFocused();
  await expect(first.headline).toBeDisabled({ timeout: 3000 });
  await page.context().setOffline(true);
  await second.headline.fill("A vote that was counted");
  await second.untilSaved();
  await page.context().setOffline(false);
  await expect(first.headline).toHaveValue("A vote that was counted", { timeout: 15_000 });

  await page.getByRole("button", { name: "Take over" }).click();
  await expect(first.headline).toBeEnabled();
  await second.page.close();
  await first.headline.fill("Mine");
  await first.untilSaved();
  await second.page.context().close();
});
