import { expect, type Locator, type Page } from "@playwright/test";

/** A story in the editor. */
export class StoryPage {
  readonly page: Page;
  readonly text: Locator;
  readonly headline: Locator;
  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole("textbox", { name: "Text of the story" });
    this.headline = page.getByLabel("Headline", { exact: true });
  }

  /** Opens the story at a path, and waits until it can be written. */
  async open(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: "commit" });
    await this.untilAlive();
  }

  /** Until the story can be written. */
  async untilAlive(): Promise<void> {
    await expect(this.text).toHaveAttribute("contenteditable", "true", { timeout: 15_000 });
    await expect(this.headline).toBeEnabled();
  }

  /** Puts the cursor behind the last letter. */
  async goToEnd(): Promise<void> {
    await this.text.focus();
    await this.page.keyboard.press("Control+End");
  }

  async untilSaved(): Promise<void> {
    await expect(this.page.locator(".save-status")).toHaveAttribute("data-kind", "saved");
  }
}
