import { setTimeout as sleep } from "node:timers/promises";
import { type ArchiveSite, withArchiveSite } from "#scripts/bench/archive-site.ts";
import { type AskedPage, askedPages } from "#scripts/bench/misses/asked-pages.ts";
import { logPlans, longScans, plansDuring } from "#scripts/bench/misses/executed-plans.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import { percentile } from "#scripts/bench/percentile.ts";
import { readMetric } from "#scripts/bench/scratch-site.ts";

const MISSES = 200;

/** P7: every kind of page of a large archive, expired and asked for again; then what its queries read from end to end. */
export function benchMisses(stories: number, folder?: string): Promise<Figure[]> {
  return withArchiveSite({ stories, folder }, measureMisses);
}

async function measureMisses(site: ArchiveSite): Promise<Figure[]> {
  const pages = await askedPages(site.database);
  const times: Figure[] = [];
  for (const page of pages) times.push(await timeMisses(site, page));
  await logPlans(site);
  const scans: string[] = [];
  for (const page of pages) scans.push(...(await findScans(site, page)));
  const plans = {
    name: `tables of over 1,000 rows read from end to end, in the queries of ${pages.length} pages`,
    value: scans.length === 0 ? "none" : scans.join("; "),
    limit: "none",
  };
  return [...times, plans];
}

async function timeMisses(
  site: ArchiveSite,
  { name, path, tag, mostQueries }: AskedPage,
): Promise<Figure> {
  const times: number[] = [];
  for (let warming = 0; warming < 10; warming += 1) await miss(site, { path, tag });
  const [queries, renders] = await counted(site);
  for (let number = 0; number < MISSES; number += 1) times.push(await miss(site, { path, tag }));
  const [queriesAfter, rendersAfter] = await counted(site);
  const each = (queriesAfter - queries) / (rendersAfter - renders);
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  return {
    name,
    value: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${each.toFixed(1)} queries`,
    limit: `≤ 15 ms, ≤ 40 ms, ≤ ${mostQueries}`,
  };
}

/** Milliseconds that a page takes which has just expired. */
async function miss(
  { address, expire }: ArchiveSite,
  { path, tag }: Pick<AskedPage, "path" | "tag">,
): Promise<number> {
  await expire(tag);
  await sleep(5);
  const start = performance.now();
  const answer = await fetch(address + path);
  await answer.arrayBuffer();
  if (answer.status !== 200 && answer.status !== 404)
    throw new Error(`${path} was answered with ${answer.status}.`);
  return performance.now() - start;
}

async function counted({ address }: ArchiveSite): Promise<[queries: number, renders: number]> {
  return [
    await readMetric(address, "standfirst_queries_total"),
    await readMetric(address, "standfirst_renders_total"),
  ];
}

async function findScans(site: ArchiveSite, page: AskedPage): Promise<string[]> {
  const executed = await plansDuring(site, () => miss(site, page));
  const scanned = await longScans(site.database, executed);
  return scanned.map((table) => `${page.name}: ${table}`);
}
