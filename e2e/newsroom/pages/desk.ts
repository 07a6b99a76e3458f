import { expect, type Page } from "@playwright/test";

/** The administrator that the one-time link made. */
export const ADMINISTRATOR = {
  name: "Ines Okoro",
  email: "ines@ledger.example",
  password: "slow river under seven bridges",
};

/** The newsroom's side of the site, as an editor uses it. */
export class Desk {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Follows the one-time link of a first start, or signs in where the account exists. */
  async signIn(setupPath: string): Promise<void> {
    await this.page.goto(setupPath);
    const name = this.page.getByLabel("Your name");
    if (await name.isVisible()) {
      await name.fill(ADMINISTRATOR.name);
      await this.fillCredentials();
      await this.page.getByRole("button", { name: "Make the account and sign in" }).click();
      await this.page.getByRole("link", { name: "Skip this" }).click();
    } else {
      await this.page.goto("/sign-in");
      await this.enterAccount();
    }
    await expect(this.page.getByRole("link", { name: "Stories" })).toBeVisible();
  }

  /** Fills the form for signing in that is open. */
  async enterAccount(): Promise<void> {
    await this.fillCredentials();
    await this.page.getByRole("button", { name: "Sign in", exact: true }).click();
  }

  async newStory(): Promise<void> {
    await this.page.goto("/desk");
    await this.page.getByRole("button", { name: "New story" }).click();
    await expect(this.page.getByLabel("Headline", { exact: true })).toBeVisible();
  }

  async write(words: {
    headline: string;
    standfirst: string;
    body: string;
    section: string;
    author: string;
  }): Promise<void> {
    await this.page.getByLabel("Headline", { exact: true }).fill(words.headline);
    await this.page.getByLabel("Standfirst", { exact: true }).fill(words.standfirst);
    await this.page.getByRole("textbox", { name: "Text of the story" }).click();
    await this.page.keyboard.type(words.body);
    await this.page.getByLabel("Section", { exact: true }).selectOption({ label: words.section });
    await this.page.getByLabel("Add an author").fill(words.author);
    await this.page.getByLabel("Add an author").press("Enter");
    await expect(this.page.getByLabel(`Role of ${words.author}`)).toBeVisible();
    await expect(this.page.getByText("Saved", { exact: true })).toBeVisible();
  }

  /** Publishes the story that is open and returns its address. */
  async publish(): Promise<string> {
    await this.page.getByRole("link", { name: /^Publish/ }).click();
    await this.page.getByRole("button", { name: "Publish now" }).click();
    const link = this.page.getByRole("link", { name: "Open the live page" });
    await expect(link).toBeVisible();
    return (await link.getAttribute("href")) ?? "";
  }

  async approve(name: string): Promise<void> {
    await this.page.goto("/desk/comments");
    await this.page.getByRole("button", { name: `Approve the comment by ${name}` }).click();
    await expect(this.page.getByText("Approved. It is on the page.")).toBeVisible();
  }

  private async fillCredentials(): Promise<void> {
    await this.page.getByLabel("Email address").fill(ADMINISTRATOR.email);
    await this.page.getByLabel("Password", { exact: true }).fill(ADMINISTRATOR.password);
  }
}
