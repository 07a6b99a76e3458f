import type { Figure, Target } from "#scripts/bench/pages.ts";
import { readMetric, type ScratchSite } from "#scripts/bench/scratch-site.ts";

const MISSES = 200;

/** P7: a page that has just expired: time to answer, and queries sent for it. */
export async function benchMiss(
  { address, expire }: ScratchSite,
  { path, articleId }: Target,
): Promise<Figure[]> {
  const times: number[] = [];
  // Renders that a load left behind are not of these misses.
  await pause(2000);
  const before = await readMetric(address, "standfirst_queries_total");
  const rendersBefore = await readMetric(address, "standfirst_renders_total");
  for (let miss = 0; miss < MISSES; miss += 1) {
    await expire(`article:${articleId}`);
    await pause(5);
    const started = performance.now();
    await (await fetch(address + path)).arrayBuffer();
    times.push(performance.now() - started);
  }
  const queries = (await readMetric(address, "standfirst_queries_total")) - before;
  const renders = (await readMetric(address, "standfirst_renders_total")) - rendersBefore;
  times.sort((a, b) => a - b);
  return [
    {
      name: `miss of ${path}, p50 of ${MISSES}`,
      value: `${times[MISSES / 2]!.toFixed(1)} ms`,
      limit: "≤ 15 ms (P7, of a later issue)",
    },
    {
      name: "miss, p99",
      value: `${times[Math.floor(MISSES * 0.99)]!.toFixed(1)} ms`,
      limit: "≤ 40 ms (P7)",
    },
    {
      name: "queries for each miss of a story",
      value: (queries / renders).toFixed(2),
      limit: "≤ 3",
    },
  ];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
