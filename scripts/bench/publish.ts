import { setTimeout as sleep } from "node:timers/promises";
import { closePool, db } from "#db/client.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { makeStory } from "#db/test/make-story.ts";
import { systemActor } from "#features/auth/actor.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import { percentile } from "#scripts/bench/percentile.ts";
import { withScratchSite } from "#scripts/bench/scratch-site.ts";

const PUBLICATIONS = 100;
const LIMIT_MS = 1_000;
/** Past this a place counts as never. */
const LONGEST_MS = 10_000;
const POLL_MS = 2;

/** D12: from the commit of a publication to the moment when each place shows the story, the worker at its own work. */
export function benchPublish(): Promise<Figure[]> {
  return withScratchSite(async ({ address, databaseUrl }) => {
    process.env.DATABASE_URL = databaseUrl;
    const times = new Map<string, number[]>();
    for (let number = 0; number < PUBLICATIONS; number += 1) {
      const { section, articleId, word } = await writeStory(number);
      const places = placesOf(section.slug, word);
      for (const [, path] of places) await textOf(address + path);
      const input = { articleId, seenVersion: 1, slug: word, material: false };
      await publishArticle(systemActor, input);
      const committed = performance.now();
      const seen = places.map(async ([place, path]) => {
        const shown = await untilShown(address + path, word);
        times.set(place, [...(times.get(place) ?? []), shown - committed]);
      });
      await Promise.all(seen);
    }
    await closePool();
    return figuresOf(times);
  });
}

/** A story that may be published, with a word that no other has. */
async function writeStory(number: number) {
  const word = `quorumvey${number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!)}`;
  const story = await makeStory(db(), systemActor, {
    headline: `A vote on ${word}`,
    body: bodyOf(`Nobody had heard of ${word} before spring.`),
  });
  return { ...story, word };
}

function placesOf(section: string, word: string): [place: string, path: string][] {
  const month = new Date().toISOString().slice(0, 7);
  return [
    ["story", `/${section}/${word}`],
    ["section", `/${section}`],
    ["archive of the month", `/${month.replace("-", "/")}`],
    ["RSS", "/feed.xml"],
    ["Atom", "/atom.xml"],
    ["JSON Feed of the section", `/${section}/feed.json`],
    ["interface", "/api/v1/articles"],
    ["sitemap", `/sitemap-stories-${month}.xml`],
    ["news sitemap", "/news-sitemap.xml"],
    ["search", `/search?q=${word}`],
  ];
}

/** When a place shows the story: its address in lists, its headline on its own page. */
async function untilShown(address: string, word: string): Promise<number> {
  const wanted = address.includes("?q=") ? `/${word}"` : `${word}`;
  const deadline = performance.now() + LONGEST_MS;
  while (performance.now() < deadline) {
    const text = await textOf(address);
    if (text.includes(wanted)) return performance.now();
    await sleep(POLL_MS);
  }
  return Number.POSITIVE_INFINITY;
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  const text = await answer.text();
  return answer.ok ? text : "";
}

function figuresOf(times: Map<string, number[]>): Figure[] {
  const all = [...times.values()].flat();
  const limit = `p99 ≤ ${LIMIT_MS} ms`;
  const each = [...times].map(([place, own]) => ({
    name: `commit to visible: ${place}`,
    value: `p50 ${percentile(own, 0.5).toFixed(0)} ms, p99 ${percentile(own, 0.99).toFixed(0)} ms`,
    limit,
  }));
  const value = `p50 ${percentile(all, 0.5).toFixed(0)} ms, p99 ${percentile(all, 0.99).toFixed(0)} ms, most ${Math.max(...all).toFixed(0)} ms`;
  return [...each, { name: `D12 every place, ${PUBLICATIONS} publications`, value, limit }];
}
