import type { Page } from "@playwright/test";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

/** Counts what a person does, and the screens on which they do it. */
class Counted {
  readonly screens = new Set<string>();
  readonly since = Date.now();
  actions = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async act(what: Promise<unknown>): Promise<void> {
    this.screens.add(new URL(this.page.url()).pathname);
    this.actions += 1;
    await what;
  }
}

test("E1: a new story is live in at most 3 screens, 8 actions and 60 seconds", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await new Desk(page).signIn(process.env.E2E_SETUP_PATH ?? "");
  await page.goto("/desk");
  const person = new Counted(page);
  await person.act(page.getByRole("button", { name: "New story" }).click());
  const text = page.getByRole("textbox", { name: "Text of the story" });
  await text.waitFor();
  await person.act(
    page.getByLabel("Headline", { exact: true }).fill("The ferry that runs at night"),
  );
  await person.act(page.getByLabel("Standfirst", { exact: true }).fill("Eleven people, one lamp."));
  await text.click();
  await person.act(page.keyboard.type("It leaves at ten, whoever is there."));
  await person.act(
    page.getByLabel("Section", { exact: true }).selectOption({ label: "Migration" }),
  );
  await page.getByLabel("Add an author").fill("Amara Diallo");
  await person.act(page.getByLabel("Add an author").press("Enter"));
  await expect(page.getByLabel("Role of Amara Diallo")).toBeVisible();
  await person.act(page.getByRole("link", { name: /^Publish/ }).click());
  const publish = page.getByRole("button", { name: "Publish now" });
  await publish.waitFor();
  await person.act(publish.click());
  const live = page.getByRole("link", { name: "Open the live page" });
  await expect(live).toBeVisible();
  const seconds = (Date.now() - person.since) / 1000;
  const seen = `${person.screens.size} screens, ${person.actions} actions, ${seconds.toFixed(1)} s`;
  process.stdout.write(`E1: ${seen}\n`);
  expect(person.screens.size).toBeLessThanOrEqual(3);
  expect(person.actions).toBeLessThanOrEqual(8);
  expect(seconds).toBeLessThanOrEqual(60);

  const reader = await browser.newPage({ baseURL: process.env.E2E_ADDRESS });
  const address = (await live.getAttribute("href")) ?? "";
  expect(address).toBe("/migration/the-ferry-that-runs-at-night");
  await reader.goto(address);
  await expect(reader).toHaveTitle(/^The ferry that runs at night/);
  await expect(reader.locator("meta[name=description]")).toHaveAttribute(
    "content",
    "Eleven people, one lamp.",
  );
  await expect(reader.locator("meta[property='og:title']")).toHaveAttribute(
    "content",
    /The ferry that runs at night/,
  );
  await reader.close();
});
