import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";
import { findSmallTargets } from "#e2e/support/find-small-targets.ts";
import { expect, test } from "#e2e/support/reader-test.ts";

test.describe("by touch at 360 px", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("E22, E23: write, hand over, approve, publish, correct and moderate", async ({ page }) => {
    test.setTimeout(90_000);
    const desk = new Desk(page);
    await desk.signIn(process.env.E2E_SETUP_PATH ?? "");
    await desk.newStory();
    const story = new StoryPage(page);
    await story.untilAlive();
    await story.headline.fill("Written on a telephone");
    await story.text.tap();
    for (const line of ["First words.", "Second words.", "Third words."]) {
      await page.keyboard.type(line);
      await page.keyboard.press("Enter");
    }
    await page.keyboard.type("/");
    await expect(page.getByRole("option", { name: "Heading", exact: true })).toBeInViewport({
      ratio: 1,
    });
    await page.keyboard.type("pull");
    await page.getByRole("option", { name: "Pull quote" }).tap();
    await page.keyboard.type("Words set large");
    await expect(story.text.locator("aside")).toContainText("Words set large");
    await story.untilSaved();
    await expectRoomForFingers();

    await page.getByRole("link", { name: /^Publish/ }).tap();
    await page.getByRole("link", { name: "Choose the section that the story stands in." }).tap();
    const section = page.getByLabel("Section", { exact: true });
    await expect(section).toBeFocused();
    await section.selectOption({ label: "Peace" });
    await page.getByLabel("Add an author").fill("Jonas Weil");
    await page.getByLabel("Add an author").press("Enter");
    await expect(page.getByLabel("Role of Jonas Weil")).toBeVisible();
    await story.untilSaved();
    for (const stage of ["In review", "Approved"]) {
      await page.locator(".stage-menu summary").tap();
      await page.getByRole("button", { name: `Move to “${stage}”` }).tap();
      await expect(page.locator(".stage-menu summary")).toContainText(stage);
    }
    await page.getByRole("link", { name: /^Publish/ }).tap();
    await page.getByRole("button", { name: "Publish now" }).tap();
    await expect(page.locator(".form-message").getByText("The story is live.")).toBeVisible();
    await expect(page.locator(".form-message")).toBeFocused();
    await expectRoomForFingers();

    await page.getByRole("link", { name: "Back to the story" }).tap();
    await page.getByRole("link", { name: /^Correct/ }).tap();
    await page.getByRole("button", { name: "Publish the correction" }).tap();
    await expect(page.getByRole("alert").filter({ hasText: "put right" })).toBeFocused();
    await page.getByRole("link", { name: "Please say what was wrong and what is right." }).tap();
    await expect(page.locator("#text")).toBeFocused();

    await page.goto("/desk/comments");
    await expect(page.getByRole("link", { name: "Comments", exact: true })).toBeInViewport();
    await page.getByRole("button", { name: "Refuse the comment by Concerned" }).tap();
    await expect(page.getByText("Refused.", { exact: true })).toBeFocused();
    await expectRoomForFingers();

    async function expectRoomForFingers() {
      expect(await findSmallTargets(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    }
  });
});
