import { rm } from "node:fs/promises";
import { type Browser, type BrowserContext, expect, test } from "@playwright/test";
import { seededNumbers } from "#db/test/seeded-numbers.ts";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";

const SEED = 20261126;
const STOPS = 3;

test("E2: 3 servers that die at any key take nothing from whoever goes on typing", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const random = seededNumbers(SEED + 1);
  const dataDir = await scratchFolder("words");
  let site: RunningSite = await startSite({ dataDir });
  try {
    const writer = await sitDown(browser, {
      address: site.address,
      setupPath: site.setupPath ?? "",
    });
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await writer.type(200 + random() * 1000, random);
      site.process.kill("SIGKILL");
      await writer.type(300, random);
      site = await startSite({ dataDir, env: { PORT: new URL(site.address).port } });
      await writer.story.untilSaved();
      await writer.expectWords(`stop ${stop}`);
    }
    await writer.story.open(writer.path);
    await writer.expectWords("the end");
    await writer.context.close();
  } finally {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});

test("E2: who is signed out in the middle of a word finds it again after signing in, and it is saved", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const { context, story, path } = await sitDown(browser, {
    address: process.env.E2E_ADDRESS ?? "",
    setupPath: process.env.E2E_SETUP_PATH ?? "",
  });
  const { page } = story;
  await story.goToEnd();
  await page.keyboard.type("Before.");
  await story.untilSaved();
  await context.clearCookies();
  await page.keyboard.type(" After.");
  await page.getByRole("link", { name: "Sign in and go on" }).click();
  await new Desk(page).enterAccount();
  await story.untilAlive();
  expect(new URL(page.url()).pathname).toBe(path);
  await expect(story.text).toContainText("Before. After.");
  await story.untilSaved();
  await page.reload();
  await story.untilAlive();
  await expect(story.text).toContainText("Before. After.");
  await context.close();
});

interface Newsroom {
  address: string;
  setupPath: string;
}

/** Somebody who has signed in and begun a story. */
async function sitDown(browser: Browser, { address, setupPath }: Newsroom): Promise<Writer> {
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  const desk = new Desk(page);
  await desk.signIn(setupPath);
  await desk.newStory();
  const story = new StoryPage(page);
  await story.untilAlive();
  return new Writer(context, story);
}

/** Types numbered words, and knows them all. */
class Writer {
  readonly context: BrowserContext;
  readonly path: string;
  story: StoryPage;
  private typed: string[] = [];
  private count = 0;

  constructor(context: BrowserContext, story: StoryPage) {
    this.context = context;
    this.story = story;
    this.path = new URL(story.page.url()).pathname;
  }

  async type(milliseconds: number, random: () => number): Promise<void> {
    await this.story.goToEnd();
    const until = Date.now() + milliseconds;
    while (Date.now() < until) {
      this.count += 1;
      const word = `w${this.count}`;
      await this.story.page.keyboard.type(`${word} `);
      this.typed.push(word);
      if (random() < 0.1) await this.story.page.keyboard.press("Enter");
    }
  }

  /** Every word that was ever typed is there. */
  async expectWords(what: string): Promise<void> {
    const there = new Set((await this.story.text.textContent())?.match(/w\d+/g));
    const lost = this.typed.filter((word) => !there.has(word));
    expect(lost, `lost after ${what}, at word ${this.count}, seed ${SEED}`).toEqual([]);
  }
}
