import { rm } from "node:fs/promises";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { seededNumbers } from "#db/test/seeded-numbers.ts";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";

const SEED = 20261126;
const KILLS = [
  ...Array.from({ length: 30 }, () => "tab" as const),
  ...Array.from({ length: 14 }, () => "network" as const),
  ...Array.from({ length: 6 }, () => "server" as const),
];
/** What may be lost: whatever was typed this long before the end. */
const LOST_MS = 500;

let dataDir: string;
let site: RunningSite;
let context: BrowserContext;
let story: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  dataDir = await scratchFolder("words");
  site = await startSite({ dataDir });
  context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  const desk = new Desk(page);
  await desk.signIn(site.setupPath ?? "");
  await desk.newStory();
  story = new URL(page.url()).pathname;
  await page.close();
});

test.afterAll(async () => {
  await context.close();
  await site.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("E2: 50 tabs, networks and servers that die at any key take at most the last 500 ms", async () => {
  test.setTimeout(200_000);
  const random = seededNumbers(SEED);
  const writer = new Writer(await context.newPage(), random);
  await writer.story.open(story);
  for (const kill of shuffled(KILLS, random)) {
    await writer.type(200 + random() * 1200);
    if (kill === "server") await dieOfTheServer(writer);
    else await dieOfTheTab(writer, kill);
    writer.expectWords((await writer.story.text.textContent()) ?? "", kill);
  }
  await writer.story.untilSaved();
  await writer.story.open(story);
  writer.expectWords((await writer.story.text.textContent()) ?? "", "the end");
  await writer.story.page.close();
});

test("E2: who is signed out in the middle of a word finds it again after signing in, and it is saved", async () => {
  const page = await context.newPage();
  const opened = new StoryPage(page);
  await opened.open(story);
  await opened.goToEnd();
  await page.keyboard.type(" Before.");
  await opened.untilSaved();
  await context.clearCookies();
  await page.keyboard.type(" After.");
  await page.getByRole("link", { name: "Sign in and go on" }).click();
  await new Desk(page).enterAccount();
  await opened.untilAlive();
  expect(new URL(page.url()).pathname).toBe(story);
  await expect(opened.text).toContainText("Before. After.");
  await expect(page.getByText(/had not been saved is back/)).toBeVisible();
  await opened.untilSaved();
  await page.reload();
  await opened.untilAlive();
  await expect(opened.text).toContainText("Before. After.");
  await page.close();
});

/** The server is gone while the writer goes on; a new one takes its place. */
async function dieOfTheServer(writer: Writer): Promise<void> {
  site.process.kill("SIGKILL");
  await writer.type(300);
  site = await startSite({ dataDir, env: { PORT: new URL(site.address).port } });
  await writer.story.untilSaved();
  writer.nothingMayBeLost();
}

/** The page dies as its process does, perhaps after the network; another tab opens the story. */
async function dieOfTheTab(writer: Writer, kill: "tab" | "network"): Promise<void> {
  if (kill === "network") {
    await context.setOffline(true);
    await writer.type(300);
  }
  await writer.die();
  await context.setOffline(false);
  await writer.comeBack(await context.newPage());
}

/** Types numbered words, and knows when each was typed. */
class Writer {
  story: StoryPage;
  private readonly random: () => number;
  private typed: { word: string; at: number }[] = [];
  private diedAt = 0;
  private count = 0;

  constructor(page: Page, random: () => number) {
    this.story = new StoryPage(page);
    this.random = random;
  }

  async type(milliseconds: number): Promise<void> {
    await this.story.goToEnd();
    const until = Date.now() + milliseconds;
    while (Date.now() < until) {
      this.count += 1;
      const word = `w${this.count}`;
      await this.story.page.keyboard.type(`${word} `);
      this.typed.push({ word, at: Date.now() });
      if (this.random() < 0.1) await this.story.page.keyboard.press("Enter");
    }
  }

  async die(): Promise<void> {
    const { page } = this.story;
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    this.diedAt = Date.now();
    session.send("Page.crash").catch(() => {});
    await crashed;
    await page.close();
  }

  async comeBack(page: Page): Promise<void> {
    this.story = new StoryPage(page);
    await this.story.open(story);
  }

  nothingMayBeLost(): void {
    this.diedAt = Number.POSITIVE_INFINITY;
  }

  /** Every word but those of the last moment is there; those are not expected again. */
  expectWords(text: string, what: string): void {
    const there = new Set(text.split(/\s+/));
    const lost = this.typed.filter(({ word }) => !there.has(word));
    const early = lost.filter(({ at }) => at < this.diedAt - LOST_MS);
    expect(early, `lost after ${what}, at word ${this.count}, seed ${SEED}`).toEqual([]);
    this.typed = this.typed.filter(({ word }) => there.has(word));
    this.diedAt = Number.POSITIVE_INFINITY;
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);
}
