import { loadavg } from "node:os";
import type pg from "pg";
import { systemActor } from "#features/auth/actor.ts";
import { findAtDesk } from "#features/finder/find-at-desk.ts";
import { readFilter } from "#features/stories/filter-query.ts";
import { listStories } from "#features/stories/queries.ts";
import { storyOrders } from "#features/stories/rules.ts";
import { addDesk } from "#scripts/bench/desk/add-desk.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import { percentile } from "#scripts/bench/percentile.ts";
import { findLongScans, recordQueries } from "#scripts/bench/plans.ts";
import { withScratchArchive } from "#scripts/bench/scratch-archive.ts";

const ROUNDS = 10;
const LIMIT = "p95 ≤ 100 ms";

/** Every filter and every order of the desk's list of that many stories, one at a time, and the same without an index. */
export function benchDesk(stories: number, folder?: string): Promise<Figure[]> {
  return withScratchArchive({ stories, folder }, async ({ database }) => {
    await addDesk(database);
    const asked = Object.entries(await makeQuestions(database));
    const seen = new Map<string, number[]>();
    for (const [, query] of asked) await ask(query);
    const sent = await recordQueries(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [name, query] of asked)
          seen.set(name, [...(seen.get(name) ?? []), await ask(query)]);
      }
    });
    const sentByFinder = await recordQueries(() => askFinder(seen));
    const all = [...seen.values()].flat();
    const scans = await findLongScans(database, [...sent, ...sentByFinder]);
    const rival = await timeRival(database);
    return [
      ...[...seen].map(([name, times]) => ({ name, value: spread(times), limit: LIMIT })),
      { name: `all ${all.length}`, value: spread(all), limit: LIMIT },
      {
        name: "tables of over 1,000 rows read from end to end",
        value: scans.length === 0 ? "none" : scans.join(", "),
        limit: "",
      },
      {
        name: `the rival, ${rival.length} times: a word by ILIKE, the date rounded, no index of either`,
        value: spread(rival),
        limit: "",
      },
      {
        name: "processes that wanted a processor, on average of the last minute",
        value: loadavg()[0]!.toFixed(1),
        limit: "",
      },
    ];
  });
}

async function makeQuestions(database: pg.Client): Promise<Record<string, Record<string, string>>> {
  const { rows } = await database.query<Record<string, string>>(
    `select (select id from sections order by id offset 4 limit 1)::text as section,
      (select id from authors order by id offset 9 limit 1)::text as author,
      (select id from topics order by id offset 9 limit 1)::text as topic,
      (select id from staff order by id desc limit 1)::text as assignee,
      (select split_part(headline, ' ', 1) from working_copies order by article_id limit 1) as word`,
  );
  const { section = "", author = "", topic = "", assignee = "", word = "" } = rows[0]!;
  return {
    ...Object.fromEntries(storyOrders.map((order) => [`order: ${order}`, { order }])),
    stage: { stage: "in_review" },
    section: { sectionId: section },
    author: { authorId: author },
    topic: { topicId: topic },
    assignee: { assignee },
    "assigned to nobody": { assignee: "nobody" },
    kind: { kind: "analysis" },
    language: { language: "fr" },
    "a word": { words: word },
    "two letters": { words: word.slice(0, 2) },
    "words that nobody wrote": { words: "xylophone quartet" },
    "edited in a month": { dated: "edited", from: "2026-03-01", to: "2026-03-31" },
    "published in a month": { dated: "published", from: "2026-03-01", to: "2026-03-31" },
    "due in a month": { dated: "due", from: "2026-03-01", to: "2026-03-31" },
    "stage, section, kind and a word": {
      stage: "live",
      sectionId: section,
      kind: "news",
      words: word,
    },
    "author, in the order of headlines": { authorId: author, order: "headline" },
  };
}

/** Milliseconds for the first page and the one after it. */
async function ask(query: Record<string, string>): Promise<number> {
  const start = performance.now();
  const { next } = await listStories(systemActor, readFilter(query));
  const first = performance.now() - start;
  if (!next) return first;
  const again = performance.now();
  await listStories(systemActor, readFilter({ ...query, after: next }));
  return Math.max(first, performance.now() - again);
}

/** As somebody types: a letter, a beginning, a word, a word with a mistake, names. */
async function askFinder(seen: Map<string, number[]>): Promise<void> {
  const typed = [
    "a",
    "th",
    "min",
    "minister",
    "minsiter",
    "author 12",
    "sectoin",
    "xylophone quartet",
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const words of typed) {
      const start = performance.now();
      await findAtDesk(
        { kind: "staff", staffId: 1, roles: [{ role: "editor", sectionId: null }] },
        words,
      );
      const name = `finder: ${words}`;
      seen.set(name, [...(seen.get(name) ?? []), performance.now() - start]);
    }
  }
}

async function timeRival(database: pg.Client): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await database.query(
      `select article_id, headline from working_copies where headline || ' ' || standfirst || body::text ilike '%quartet%'
        order by date_trunc('milliseconds', edited_at) desc, article_id desc limit 51`,
    );
    times.push(performance.now() - start);
  }
  return times;
}

function spread(times: number[]): string {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`;
}
