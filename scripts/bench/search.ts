import { loadavg } from "node:os";
import type pg from "pg";
import { answerSearch } from "#features/search/answer-search.ts";
import { setKeeping } from "#lib/keep.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import { percentile } from "#scripts/bench/percentile.ts";
import { findLongScans, recordQueries } from "#scripts/bench/plans.ts";
import { databaseTimes, spentBetween } from "#scripts/bench/processor-time.ts";
import { withScratchArchive } from "#scripts/bench/scratch-archive.ts";
import { makeQuestions, type Question } from "#scripts/bench/search/questions.ts";

const ROUNDS = 3;
const LIMIT = "p95 ≤ 50 ms";

/** Searches of every kind in an archive of that many stories, one at a time, and the query that has no index. */
export function benchSearch(articles: number, folder?: string): Promise<Figure[]> {
  return withScratchArchive({ stories: articles, folder }, async ({ database, filledIn }) => {
    const kinds = Object.entries(await makeQuestions(database));
    const seen = new Map<string, number[]>();
    // As in a process that hears expiries: what a search can be narrowed to is read once.
    setKeeping(true);
    for (const [, questions] of kinds) await askAll(questions);
    const before = { database: await databaseTimes(database), own: process.cpuUsage() };
    const sent = await recordQueries(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [kind, questions] of kinds)
          seen.set(kind, [...(seen.get(kind) ?? []), ...(await askAll(questions))]);
      }
    });
    setKeeping(false);
    const all = [...seen.values()].flat();
    const spent = spentBetween(before.database, await databaseTimes(database));
    const { user, system } = process.cpuUsage(before.own);
    const rival = await timeRival(database, kinds);
    const scans = await findLongScans(database, sent);
    return [
      {
        name: `${articles.toLocaleString("en")} stories written and read for search`,
        value: filledIn === undefined ? "were there" : `${filledIn.toFixed(0)} s`,
        limit: "",
      },
      ...[...seen].map(([kind, times]) => ({ name: kind, value: spread(times), limit: LIMIT })),
      { name: `all ${all.length} searches`, value: spread(all), limit: LIMIT },
      {
        name: "processor time for one, on average",
        value: `${(spent / all.length).toFixed(1)} ms of the database, ${((user + system) / 1000 / all.length).toFixed(1)} ms of this process`,
        limit: "",
      },
      {
        name: `the rival, ${rival.length} times: ILIKE on every story's text, newest first`,
        value: spread(rival),
        limit: "",
      },
      {
        name: "rival / ours, at the median",
        value: `${(percentile(rival, 0.5) / percentile(all, 0.5)).toFixed(1)} ×`,
        limit: "",
      },
      {
        name: `tables of over 1,000 rows read from end to end, in ${sent.length} different queries`,
        value: scans.length === 0 ? "none" : scans.join(", "),
        limit: "none",
      },
      {
        name: "processes that wanted a processor, on average of the last minute",
        value: loadavg()[0]!.toFixed(1),
        limit: "",
      },
    ];
  });
}

async function askAll(questions: Question[]): Promise<number[]> {
  const times: number[] = [];
  for (const { params, pages = 0 } of questions) {
    let after: string | undefined;
    for (let page = 0; page <= pages; page += 1) {
      const start = performance.now();
      const { results } = await answerSearch({ ...params, after }, "UTC");
      times.push(performance.now() - start);
      after = results?.next;
      if (!after) break;
    }
  }
  return times;
}

/** The first question of three kinds: a common word, a rare one, two. */
async function timeRival(
  database: pg.Client,
  kinds: Array<[string, Question[]]>,
): Promise<number[]> {
  const times: number[] = [];
  for (const [, [question]] of kinds.slice(0, 3)) {
    if (!question?.params.q) continue;
    const start = performance.now();
    await database.query(
      `select article_id from indexed_stories join articles on articles.id = article_id
        where text ilike '%' || $1 || '%' order by published_at desc limit 20`,
      [question.params.q.replaceAll('"', "")],
    );
    times.push(performance.now() - start);
  }
  return times;
}

function spread(times: number[]): string {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`;
}
