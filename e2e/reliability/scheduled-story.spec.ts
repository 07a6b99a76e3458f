import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { closePool } from "#db/client.ts";
import { scheduleChangeAt } from "#db/test/schedule-change-at.ts";
import { type ScheduledStory, scheduleStoryAt } from "#db/test/schedule-story-at.ts";
import {
  countChanges,
  countReleases,
  jobStates,
  placesOfStory,
  placesThatShow,
  tellingPlaces,
  wordsThatShow,
} from "#e2e/support/scheduled-stories.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addWebhook } from "#features/outreach/add-webhook.ts";
import { type HostileServer, hostileServer } from "#lib/outbound/test/hostile-server.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { type RunningSite, startSite } from "#scripts/start-site.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

/** Known to this process, which seals with it, and to the sites, which open. */
const AUTH_SECRET = "c2NoZWR1bGVkLXN0b3JpZXMtYXJlLW91dC1vbmNl-57a1";

/** An empty publication: nothing else is drawn or told beside these stories. */
const SETTINGS = { AUTH_SECRET, OUTREACH_LOCAL: "1", DEMO: "0" };

let dataDir: string;
let database: { url: string; stop: () => Promise<void> };
let site: RunningSite;
let listener: HostileServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  dataDir = await scratchFolder("scheduled");
  listener = await hostileServer((response) => response.writeHead(200).end());
  Object.assign(process.env, SETTINGS);
  site = await startSite({ dataDir, env: SETTINGS });
  database = await openEmbeddedPostgres({ dataDir, print() {} });
  process.env.DATABASE_URL = database.url;
  await addWebhook(systemActor, { url: listener.url, events: ["article.published"] });
});

test.afterAll(async () => {
  await closePool();
  await site?.stop();
  await database?.stop();
  await listener.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** How often somebody elsewhere was told of it. */
const told = ({ word }: ScheduledStory) =>
  listener.received.filter(({ body }) => body.includes(word)).length;

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

async function startAgain(program: "start" | "start:web" = "start") {
  const PORT = new URL(site.address).port;
  const env: Record<string, string> = { ...SETTINGS, PORT };
  if (program === "start:web") env.DATABASE_URL = database.url;
  site = await startSite({ dataDir, env, program });
}

async function killSite() {
  const ended = new Promise((resolve) => site.process.once("exit", resolve));
  site.process.kill("SIGKILL");
  await ended;
}

test("E8 R7: a site that was killed before a story's moment and started after it has the story out, let out and told once, and a change of another live", async () => {
  test.setTimeout(180_000);
  const story = await scheduleStoryAt(inSeconds(20), "quorumvane");
  const change = await scheduleChangeAt(story.dueAt, "weathervane");
  expect(await placesThatShow(site.address, story)).toEqual([]);
  expect(await wordsThatShow(site.address, change)).toEqual({
    old: tellingPlaces(change),
    new: [],
  });
  await killSite();
  expect(Date.now()).toBeLessThan(story.dueAt.getTime());
  await sleep(story.dueAt.getTime() - Date.now() + 1000);
  await expect(fetch(site.address)).rejects.toThrow();
  expect(await countReleases(story)).toBe(0);
  await startAgain();
  expect(await wordsThatShow(site.address, change)).toEqual({
    old: [],
    new: tellingPlaces(change),
  });
  const all = Object.keys(placesOfStory(story));
  await expect.poll(() => placesThatShow(site.address, story)).toEqual(all);
  await expect.poll(() => told(story), { timeout: 15_000 }).toBe(1);
  expect(await countReleases(story)).toBe(1);
  await killSite();
  await startAgain();
  await expect
    .poll(() => jobStates("article.due", story), { timeout: 15_000 })
    .not.toContain("created");
  expect(await countReleases(story)).toBe(1);
  expect(await jobStates("article.published", story)).toEqual(["completed"]);
  expect(await jobStates("social.draw", story)).toHaveLength(1);
  expect(told(story)).toBe(1);
  expect(await countChanges(change)).toBe(1);
});

test("E8 R7: each of the stories around whose moments the site was killed is let out once", async () => {
  test.setTimeout(180_000);
  const first = inSeconds(5).getTime();
  const stories: ScheduledStory[] = [];
  for (const [number, word] of ["alder", "birch", "cedar", "dogwood", "elm", "fir"].entries())
    stories.push(await scheduleStoryAt(new Date(first + number * 200), `grove${word}`));
  await sleep(first + 500 - Date.now());
  await killSite();
  await startAgain();
  const releases = () => Promise.all(stories.map(countReleases));
  await expect.poll(releases, { timeout: 15_000 }).toEqual(stories.map(() => 1));
  for (const story of stories) {
    const all = Object.keys(placesOfStory(story));
    await expect.poll(() => placesThatShow(site.address, story)).toEqual(all);
    expect(await jobStates("article.published", story)).toHaveLength(1);
  }
  expect(await releases()).toEqual(stories.map(() => 1));
});

test("E8: without a worker the clock alone lets a story out, also from kept pages, and puts a change in place; a worker that comes later only says so", async () => {
  test.setTimeout(180_000);
  await site.stop();
  await startAgain("start:web");
  const story = await scheduleStoryAt(inSeconds(20), "clockwork");
  const change = await scheduleChangeAt(story.dueAt, "flywheel");
  const before = { old: tellingPlaces(change), new: [] };
  for (const _ of [1, 2]) {
    expect(await placesThatShow(site.address, story)).toEqual([]);
    expect(await wordsThatShow(site.address, change)).toEqual(before);
  }
  expect(Date.now()).toBeLessThan(story.dueAt.getTime());
  await sleep(story.dueAt.getTime() - Date.now());
  const after = { old: [], new: tellingPlaces(change) };
  await expect.poll(() => wordsThatShow(site.address, change)).toEqual(after);
  expect(await countChanges(change)).toBe(1);
  const all = Object.keys(placesOfStory(story));
  await expect.poll(() => placesThatShow(site.address, story), { timeout: 15_000 }).toEqual(all);
  expect(await countReleases(story)).toBe(0);
  expect(await jobStates("article.due", story)).toEqual(["created"]);
  expect(told(story)).toBe(0);
  await site.stop();
  await startAgain();
  await expect.poll(() => told(story), { timeout: 15_000 }).toBe(1);
  expect(await countReleases(story)).toBe(1);
});
