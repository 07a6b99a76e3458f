import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { closePool, db } from "#db/client.ts";
import { type ScheduledStory, scheduleStoryAt } from "#db/test/schedule-story-at.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import { percentile } from "#scripts/bench/percentile.ts";
import { withScratchSite } from "#scripts/bench/scratch-site.ts";

const LIMIT = "≤ 2 s late";
/** Long enough for every place to be asked for, and kept, before the moment. */
const AHEAD_MS = 4_000;
/** Past this a place counts as never. */
const LONGEST_MS = 20_000;
const POLL_MS = 5;
/** E8: how late scheduled stories show in each place, and are told of, while the worker runs. */
export function benchSchedule(stories: number): Promise<Figure[]> {
  return withScratchSite(async ({ address, databaseUrl }) => {
    process.env.DATABASE_URL = databaseUrl;
    const times = new Map<string, number[]>();
    const note = (place: string, late: number) =>
      times.set(place, [...(times.get(place) ?? []), late]);
    for (let number = 0; number < stories; number += 1) {
      const word = `quorumvey${"qrstuvwxyz"[number % 10]}${number}`;
      const story = await scheduleStoryAt(new Date(Date.now() + AHEAD_MS), word);
      const places = placesOf(story);
      for (const [, path] of places) await textOf(address + path);
      await sleep(Math.max(0, story.dueAt.getTime() - Date.now()));
      const seen = places.map(async ([place, path]) =>
        note(place, await lateness(story, async () => shows(address + path, word))),
      );
      await Promise.all([
        ...seen,
        lateness(story, () => isReleased(story)).then((late) => note("release by the job", late)),
      ]);
    }
    await closePool();
    return figuresOf(times, stories);
  });
}

function placesOf({ sectionSlug, word }: ScheduledStory): [place: string, path: string][] {
  return [
    ["story", `/${sectionSlug}/${word}`],
    ["section", `/${sectionSlug}`],
    ["RSS", "/feed.xml"],
    ["interface", "/api/v1/articles"],
    ["news sitemap", "/news-sitemap.xml"],
    ["search", `/search?q=${word}`],
  ];
}

/** Milliseconds from a story's moment until something is true; below zero it came early. */
async function lateness(story: ScheduledStory, isTrue: () => Promise<boolean>): Promise<number> {
  const due = story.dueAt.getTime();
  while (Date.now() < due + LONGEST_MS) {
    if (await isTrue()) return Date.now() - due;
    await sleep(POLL_MS);
  }
  return Number.POSITIVE_INFINITY;
}

async function shows(address: string, word: string): Promise<boolean> {
  return (await textOf(address)).includes(`/${word}`);
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  const text = await answer.text();
  return answer.ok ? text : "";
}

async function isReleased({ articleId }: ScheduledStory): Promise<boolean> {
  const { rows } = await db().execute(sql`select from audit
    where action = 'article.release' and subject_id = ${String(articleId)}`);
  return rows.length > 0;
}

function figuresOf(times: Map<string, number[]>, stories: number): Figure[] {
  const all = [...times.values()].flat();
  const wordsOf = (own: number[]) =>
    `median ${percentile(own, 0.5).toFixed(0)} ms, worst ${Math.max(...own).toFixed(0)} ms`;
  const each = [...times].map(([place, own]) => ({
    name: `moment to visible: ${place}`,
    value: wordsOf(own),
    limit: LIMIT,
  }));
  return [
    ...each,
    { name: `E8 everywhere, ${stories} stories`, value: wordsOf(all), limit: LIMIT },
  ];
}
