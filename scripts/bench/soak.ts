import { setTimeout as sleep } from "node:timers/promises";
import { load } from "#scripts/bench/load.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import { readMetric, type ScratchSite, withScratchSite } from "#scripts/bench/scratch-site.ts";
import { TEMPLATES } from "#scripts/templates.ts";

const MEGABYTE = 2 ** 20;
const SAMPLE_MS = 5_000;
const EXPIRY_MS = 20_000;
/** The first part fills the store and warms the compiler; what follows must be flat. */
const WARM_SHARE = 1 / 3;
const PAGE_STORE_MB = 64;
const LIMIT_MB = 300;

interface Sample {
  /** Seconds since the start. */
  at: number;
  megabytes: number;
}

/**
 * P10: memory of the whole program (front, Next, worker) while readers come for half an hour: a hot page all the
 * time, every template in turn, made-up addresses and searches without end, and an expiry of nearly everything three times a minute.
 */
export function benchSoak(minutes: number): Promise<Figure[]> {
  return withScratchSite(
    async (site) => {
      const until = Date.now() + minutes * 60_000;
      const seen = { asked: 0, wrong: 0 };
      const [samples, hot] = await Promise.all([
        sampleMemory(site, until),
        loadHot(site, until),
        askAround(site, until, seen),
        askForNothing(site, until, seen),
        expireAll(site, until),
      ]);
      const after = samples.filter(({ at }) => at >= minutes * 60 * WARM_SHARE);
      const highest = Math.max(...samples.map(({ megabytes }) => megabytes));
      const slope = slopeOf(after) * 3600;
      return [
        { name: "requests of the hot page", value: String(hot), limit: "" },
        { name: "other requests", value: String(seen.asked), limit: "" },
        { name: "answers that were 5xx other than 503", value: String(seen.wrong), limit: "0" },
        {
          name: `page store, of ${PAGE_STORE_MB} MB`,
          value: `${((await readMetric(site.address, "standfirst_store_bytes")) / MEGABYTE).toFixed(1)} MB`,
          limit: `≤ ${PAGE_STORE_MB} MB`,
        },
        {
          name: `P10 highest memory in ${minutes} minutes`,
          value: `${highest.toFixed(0)} MB`,
          limit: `≤ ${LIMIT_MB} MB`,
        },
        {
          name: "P10 growth after the first third, by least squares",
          value: `${slope.toFixed(1)} MB an hour`,
          limit: "flat",
        },
        { name: "memory through the run", value: course(samples), limit: "" },
      ];
    },
    { PAGE_STORE_MB: String(PAGE_STORE_MB) },
  );
}

async function sampleMemory({ address }: ScratchSite, until: number): Promise<Sample[]> {
  const began = Date.now();
  const samples: Sample[] = [];
  while (Date.now() < until) {
    await sleep(SAMPLE_MS);
    const bytes = await readMetric(address, "process_resident_memory_bytes");
    samples.push({ at: (Date.now() - began) / 1000, megabytes: bytes / MEGABYTE });
  }
  return samples;
}

async function loadHot({ address }: ScratchSite, until: number): Promise<number> {
  const seconds = Math.max(1, Math.round((until - Date.now()) / 1000));
  const result = await load({
    url: `${address}${TEMPLATES[2]!.path}`,
    connections: 4,
    seconds,
    headers: { "accept-encoding": "br" },
  });
  return Math.round(result.requestsPerSecond * seconds);
}

interface Seen {
  asked: number;
  wrong: number;
}

async function askAround({ address }: ScratchSite, until: number, seen: Seen): Promise<void> {
  for (let turn = 0; Date.now() < until; turn += 1) {
    await ask(`${address}${TEMPLATES[turn % TEMPLATES.length]!.path}`, seen);
    await sleep(20);
  }
}

/** Addresses that nobody gave out and searches that nobody repeats: they must not fill anything. */
async function askForNothing({ address }: ScratchSite, until: number, seen: Seen): Promise<void> {
  for (let turn = 0; Date.now() < until; turn += 1) {
    await ask(`${address}/nothing/made-up-${turn}?utm_source=${turn}`, seen);
    await ask(`${address}/search?q=word${turn}`, seen);
    await sleep(50);
  }
}

async function ask(url: string, seen: Seen): Promise<void> {
  const response = await fetch(url);
  await response.arrayBuffer();
  seen.asked += 1;
  if (response.status >= 500 && response.status !== 503) seen.wrong += 1;
}

async function expireAll(site: ScratchSite, until: number): Promise<void> {
  while (Date.now() < until) {
    await sleep(EXPIRY_MS);
    await site.expire("articles", "site");
  }
}

/** Least squares: megabytes a second. */
function slopeOf(samples: Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [middle, level] = [mean(({ at }) => at), mean(({ megabytes }) => megabytes)];
  const spread = mean(({ at }) => (at - middle) ** 2);
  return mean(({ at, megabytes }) => (at - middle) * (megabytes - level)) / spread;
}

/** Ten points of the run. */
function course(samples: Sample[]): string {
  const step = Math.max(1, Math.floor(samples.length / 10));
  return samples
    .filter((_, place) => place % step === 0)
    .map(({ megabytes }) => megabytes.toFixed(0))
    .join(" ");
}
