import type { Page } from "@playwright/test";
import { dropPicture, paste } from "#e2e/newsroom/pages/bring-in.ts";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { docsClipboard } from "#features/transfer/paste/test/docs-clipboard.ts";
import { wordClipboard } from "#features/transfer/paste/test/word-clipboard.ts";

async function openNewStory(page: Page): Promise<StoryPage> {
  const desk = new Desk(page);
  await desk.signIn(process.env.E2E_SETUP_PATH ?? "");
  await desk.newStory();
  const story = new StoryPage(page);
  await story.untilAlive();
  return story;
}

test("E10: a story with every kind of thing is written by keyboard alone and read as written", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const story = await openNewStory(page);
  const { text } = story;
  const { keyboard } = page;
  await story.headline.fill("Written without a mouse");
  await text.focus();
  await keyboard.type("The **hall** was TK");
  await expect(text.locator("strong")).toHaveText("hall");
  await expect(page.getByText("4 words")).toBeVisible();
  await expect(page.getByText("1 × TK")).toBeVisible();

  await keyboard.press("ControlOrMeta+Alt+f");
  await page.getByLabel("Text of the note").fill("As counted at noon.");
  await keyboard.press("Enter");
  await keyboard.press("ArrowRight");
  await keyboard.type(". See ");
  await keyboard.press("ControlOrMeta+k");
  await page.getByLabel("Words of a story’s headline, or an address").fill("mandate");
  const targets = page.getByRole("listbox", { name: "Stories" }).getByRole("option");
  await expect(targets.first()).toBeVisible();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect(text.locator("a")).toHaveAttribute("href", /^\/.+/);
  const target = await text.locator("a").getAttribute("href");

  await keyboard.press("ControlOrMeta+End");
  await keyboard.press("Enter");
  await keyboard.type("## A heading by its signs");
  await expect(text.locator("h2")).toHaveText("A heading by its signs");
  await keyboard.press("Enter");
  await keyboard.type("- one");
  await keyboard.press("Enter");
  await keyboard.type("two");
  await expect(text.locator("ul li")).toHaveText(["one", "two"]);
  await keyboard.press("Enter");
  await keyboard.press("Enter");

  await keyboard.type("/movie");
  await expect(page.getByRole("option", { name: "Video" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await keyboard.press("Escape");
  await expect(page.getByRole("listbox", { name: "Blocks to insert" })).toHaveCount(0);
  for (const _letter of "/movie") await keyboard.press("Backspace");
  await keyboard.type("/line");
  await keyboard.press("Enter");
  await expect(text.locator("hr")).toHaveCount(1);

  await keyboard.press("ControlOrMeta+f");
  await page.getByLabel("Find", { exact: true }).fill("hall");
  await expect(page.locator(".find-panel").getByRole("status")).toContainText("of 1");
  await page.getByLabel("Replace with").fill("room");
  await page.getByRole("button", { name: "Replace all" }).focus();
  await keyboard.press("Enter");
  await expect(text.locator("strong")).toHaveText("room");
  await keyboard.press("Escape");
  await story.untilSaved();

  await page.getByRole("link", { name: /^Publish/ }).press("Enter");
  await expect(page.getByText(/“TK” still marks/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish now" })).toHaveCount(0);

  await page.goBack();
  await story.untilAlive();
  const saved = text.locator("p").first();
  await expect(saved.locator("strong")).toHaveText("room");
  await expect(saved.locator("a")).toHaveAttribute("href", target ?? "");
  await expect(text.locator(".note-mark")).toHaveCount(1);
  await expect(text.locator("ul li")).toHaveText(["one", "two"]);
});

test("E10: what Word and Google Docs put on the clipboard keeps its structure and drops its style", async ({
  page,
}) => {
  const story = await openNewStory(page);
  const { text } = story;
  await text.focus();
  await paste(text, { "text/html": wordClipboard, "text/plain": "The vote nobody counted" });
  await expect(text.locator("h2", { hasText: "What was said" })).toBeVisible();
  await expect(text.locator("ul > li").first()).toContainText("First point");
  await expect(text.locator("ol > li")).toHaveText(["The third step", "The fourth step"]);
  await expect(text.locator("table td, table th")).toHaveText(["State", "Vote", "Aland", "Yes"]);
  await expect(text.locator(".note-mark")).toHaveCount(2);
  await expect(text.getByRole("link", { name: "the report" })).toHaveAttribute(
    "href",
    "https://example.org/report?page=2",
  );
  await expect(text).not.toContainText("A remark of the desk.");
  const fromWord = await text.locator("> *").count();

  await story.goToEnd();
  await paste(text, { "text/html": docsClipboard, "text/plain": "The quiet vote" });
  await expect(text).toContainText("The end.");
  expect(await text.locator("> *").count()).toBeGreaterThan(fromWord);
  await expect(text.locator("s, del").filter({ hasText: "gone" })).toHaveCount(1);
  await expect(text.locator("li li").filter({ hasText: "One and a half" })).toHaveCount(1);
  await expect(text.locator("[style*=color], [style*=font], [class^=Mso], script")).toHaveCount(0);

  // Another host would be told that somebody writes here; the test fails when anything asks for it.
  await paste(text, {
    "text/html":
      '<p>Harmless<script>run()</script></p><iframe src="https://watch.example/"></iframe>',
    "text/plain": "Harmless",
  });
  await expect(text).toContainText("Harmless");
  await expect(text.locator("iframe, script")).toHaveCount(0);
  await story.untilSaved();
});

test("E10, E12: a picture that is let go over the text becomes part of it and asks what it shows", async ({
  page,
}) => {
  const story = await openNewStory(page);
  await story.text.focus();
  await page.keyboard.type("Above the picture.");
  await dropPicture(story.text);
  const description = page.getByLabel("What it shows, for people who do not see it").last();
  await description.fill("A harbour at night");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(story.text.locator("img")).toBeVisible();
  await story.untilSaved();
  await page.reload();
  await story.untilAlive();
  await expect(story.text.locator("img")).toBeVisible();
});
