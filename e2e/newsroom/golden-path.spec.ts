import type { Browser } from "@playwright/test";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

const setupPath = () => process.env.E2E_SETUP_PATH ?? "";

/** A reader beside the editor, with no JavaScript. */
async function newReader(browser: Browser) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: process.env.E2E_ADDRESS,
  });
  return context.newPage();
}

test("an editor writes, publishes, and readers see it on the kept page", async ({
  page,
  browser,
}) => {
  const desk = new Desk(page);
  const reader = await newReader(browser);
  await reader.goto("/");
  await desk.signIn(setupPath());
  await desk.newStory();
  await desk.write({
    headline: "The quiet vote nobody counted",
    standfirst: "A resolution passed while the hall was at lunch.",
    body: "The chair looked up once. Nobody asked for the floor, and the text was adopted.",
    section: "Diplomacy",
    author: "Amara Diallo",
  });
  const address = await desk.publish();
  await reader.goto("/");
  await expect(
    reader.getByRole("link", { name: "The quiet vote nobody counted" }).first(),
  ).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText("Nobody asked for the floor")).toBeVisible();

  await page.goBack();
  await page.goto("/desk");
  await page.getByRole("link", { name: "The quiet vote nobody counted" }).click();
  const headline = page.getByLabel("Headline", { exact: true });
  // The editor may come alive between selecting the old words and typing the new ones.
  await expect(async () => {
    await headline.fill("The vote that was counted after all");
    await expect(headline).toHaveValue("The vote that was counted after all", { timeout: 500 });
  }).toPass();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    "The quiet vote nobody counted",
  );
  await desk.publish();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    "The vote that was counted after all",
  );
  await reader.context().close();
});

test("C1: a reader comments without JavaScript, an editor approves, everybody sees it", async ({
  page,
  browser,
}) => {
  const desk = new Desk(page);
  const reader = await newReader(browser);
  await reader.goto("/");
  await reader
    .getByRole("link", { name: /Two candidates, one chair/ })
    .first()
    .click();
  const story = reader.url();
  await reader.getByLabel("Name", { exact: true }).fill("Odile Marchetti");
  await reader.getByLabel(/^Email address \(never shown\)/).fill("odile@example.org");
  await reader.getByLabel("Your comment").fill(" ");
  await reader.getByRole("button", { name: "Post comment" }).click();
  await expect(reader.getByText("Write your comment.").first()).toBeVisible();
  await expect(reader.getByLabel("Name", { exact: true })).toHaveValue("Odile Marchetti");
  await reader
    .getByLabel("Your comment")
    .fill("The custom was never written down, which is why it held.");
  await reader.getByRole("button", { name: "Post comment" }).click();
  await expect(reader.getByText("Your comment is awaiting moderation.")).toBeVisible();
  await reader.goto(story);
  await expect(reader.getByText("which is why it held")).toHaveCount(0);

  await desk.signIn(setupPath());
  await desk.approve("Odile Marchetti");
  await reader.reload();
  await expect(reader.getByText("which is why it held")).toBeVisible();
  await expect(reader.locator("body")).not.toContainText("odile@example.org");
  await reader.context().close();
});

test("N1: a reader signs up without JavaScript, and confirms with the letter that is shown at the desk", async ({
  page,
  browser,
}) => {
  const desk = new Desk(page);
  const reader = await newReader(browser);
  await reader.goto("/");
  await reader.getByLabel("Email address", { exact: true }).first().fill("reader@example.org");
  await reader.getByRole("button", { name: "Sign up" }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Check your email");

  await desk.signIn(setupPath());
  await page.goto("/desk/mail");
  await page
    .getByRole("link", { name: /Confirm your subscription/ })
    .first()
    .click();
  const link =
    /https?:\/\/\S*\/newsletters\/confirm\/[\w-]+/.exec(
      (await page.locator("main").textContent()) ?? "",
    )?.[0] ?? "";
  expect(link).toContain("/newsletters/confirm/");
  await reader.goto(new URL(link).pathname);
  await reader.getByRole("button", { name: "Confirm" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("You are subscribed");
  await page.goto("/desk/subscribers");
  await expect(page.getByText("reader@example.org")).toBeVisible();
  await reader.context().close();
});

test("E9, A16: a withdrawn story answers 410 with the reason and leaves the lists", async ({
  page,
  browser,
}) => {
  const desk = new Desk(page);
  const reader = await newReader(browser);
  await desk.signIn(setupPath());
  await desk.newStory();
  await desk.write({
    headline: "A story that was wrong",
    standfirst: "It will not stand.",
    body: "It said what had not happened.",
    section: "Peace",
    author: "Jonas Weil",
  });
  const address = await desk.publish();
  await expect((await reader.goto(address))?.status()).toBe(200);
  await page.goto("/desk");
  await page.getByRole("link", { name: "A story that was wrong" }).click();
  await page.getByRole("link", { name: /^Withdraw/ }).click();
  await page.getByLabel("Reason, for readers").fill("The vote did not take place.");
  await page.getByRole("button", { name: "Withdraw the story" }).click();
  await expect(page.getByText("The story was withdrawn.")).toBeVisible();
  expect((await reader.goto(address))?.status()).toBe(410);
  await expect(reader.getByText("The vote did not take place.")).toBeVisible();
  await reader.goto("/");
  await expect(reader.getByRole("link", { name: "A story that was wrong" })).toHaveCount(0);
  await reader.context().close();
});

test("X9: a signed-in editor's pages are not kept, and no page of the desk opens without a session", async ({
  page,
  request,
}) => {
  const response = await request.get("/desk", { maxRedirects: 0 });
  expect([302, 303, 307]).toContain(response.status());
  await new Desk(page).signIn(setupPath());
  const own = await page.request.get("/");
  expect(own.headers()["cache-control"]).toContain("no-store");
  await page.goto("/desk");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.goto("/desk");
  await expect(page).toHaveURL(/sign-in/);
});
