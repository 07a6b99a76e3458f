import { rm } from "node:fs/promises";
import type { Browser, BrowserContext } from "@playwright/test";
import { seededNumbers } from "#db/test/seeded-numbers.ts";
import { Desk } from "#e2e/newsroom/pages/desk.ts";
import { StoryPage } from "#e2e/newsroom/pages/story-page.ts";
import { demonstrationFolder } from "#e2e/support/demonstration-folder.ts";
import { expect, test } from "#e2e/support/reader-test.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";

const SEED = 20261126;
const KILLS = [
  ...Array.from({ length: 30 }, () => "tab" as const),
  ...Array.from({ length: 14 }, () => "network" as const),
];
const STOPS = 6;
/** What may be lost: whatever was typed this long before the end, */
const LOST_MS = 500;
/** or, where the machine is slower than that, these last words: typed in 50 ms where it is not. */
const LOST_WORDS = 5;

test("E2: 44 tabs and networks that die at any key take at most the last 500 ms", async ({
  browser,
  site,
}) => {
  test.setTimeout(400_000);
  const random = seededNumbers(SEED);
  const setupPath = process.env.E2E_SETUP_PATH ?? "";
  // Two at once, each with a story: most of the time goes into waiting for a tab.
  const writers = [];
  for (let count = 0; count < 2; count += 1)
    writers.push(await sitDown(browser, { address: site, setupPath }));
  const kills = shuffled(KILLS, random);
  await Promise.all(
    writers.map((writer, index) =>
      survive(writer, {
        kills: kills.filter((_, place) => place % writers.length === index),
        random: seededNumbers(SEED + index),
      }),
    ),
  );
});

test("E2: 6 servers that die at any key take nothing from whoever goes on typing", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const random = seededNumbers(SEED + 1);
  const dataDir = await demonstrationFolder("words");
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
  site,
}) => {
  test.setTimeout(90_000);
  const { context, story, path } = await sitDown(browser, {
    address: site,
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

interface Fate {
  kills: readonly ("tab" | "network")[];
  random(): number;
}

/** Types between the deaths, and afterwards finds everything but the last moment before each. */
async function survive(writer: Writer, { kills, random }: Fate): Promise<void> {
  for (const kill of kills) {
    await writer.type(200 + random() * 600, random);
    await dieOfTheTab(writer, kill);
    await writer.expectWords(kill);
  }
  await writer.story.untilSaved();
  await writer.story.open(writer.path);
  await writer.expectWords("the end");
  await writer.context.close();
}

/** The page dies as its process does, perhaps after the network; another tab opens the story. */
async function dieOfTheTab(writer: Writer, kill: "tab" | "network"): Promise<void> {
  if (kill === "network") {
    await writer.context.setOffline(true);
    await writer.type(300, () => 1);
  }
  await writer.die();
  await writer.context.setOffline(false);
  await writer.comeBack();
}

/** Types numbered words, and knows when each was typed. */
class Writer {
  readonly context: BrowserContext;
  readonly path: string;
  story: StoryPage;
  private typed: { word: string; at: number }[] = [];
  private diedAt = Number.POSITIVE_INFINITY;
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
      this.typed.push({ word, at: Date.now() });
      if (random() < 0.1) await this.story.page.keyboard.press("Enter");
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

  async comeBack(): Promise<void> {
    this.story = new StoryPage(await this.context.newPage());
    await this.story.open(this.path);
  }

  /** Every word but those of the last moment is there; those are not expected again. */
  async expectWords(what: string): Promise<void> {
    const there = new Set((await this.story.text.textContent())?.match(/w\d+/g));
    const lost = this.typed.filter(({ word }) => !there.has(word));
    const last = this.typed.slice(-LOST_WORDS);
    const early = lost.filter((typed) => typed.at < this.diedAt - LOST_MS && !last.includes(typed));
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
