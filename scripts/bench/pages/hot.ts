import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import {
  generatorName,
  type LoadOptions,
  type LoadResult,
  load,
  medianRun,
} from "#scripts/bench/load.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import type { ScratchSite } from "#scripts/bench/scratch-site.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";

const CONNECTIONS = 16;
const ROUNDS = 3;
const HEADERS = { "accept-encoding": "br" };
/** A request with a desk cookie is rendered afresh and never kept. */
const FRESH = { ...HEADERS, cookie: "standfirst.session=none" };

/** P6: the page from the front, raw Node sending the same bytes, and a render per request, in turns. */
export async function benchHot(
  { address }: ScratchSite,
  path: string,
  seconds: number,
): Promise<Figure[]> {
  const { headers, body } = await fetchOnce(address + path);
  const raw = await startRaw(headers, body);
  const rounds: Record<"front" | "raw" | "fresh", LoadResult[]> = { front: [], raw: [], fresh: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.raw.push(await load(options(raw.address, seconds)));
    rounds.front.push(await load(options(address + path, seconds)));
    rounds.fresh.push(await load({ ...options(address + path, seconds), headers: FRESH }));
  }
  await raw.stop();
  const [front, limit, fresh] = [
    medianRun(rounds.front),
    medianRun(rounds.raw),
    medianRun(rounds.fresh),
  ];
  const share = (100 * front.requestsPerSecond) / limit.requestsPerSecond;
  const generator = `${generatorName()}, ${CONNECTIONS} connections, median of ${ROUNDS} × ${seconds} s`;
  return [
    { name: `hot ${path} from the front (${generator})`, value: rate(front), limit: "" },
    { name: "raw Node http, the same bytes", value: rate(limit), limit: "the limit" },
    { name: "the same page rendered per request", value: rate(fresh), limit: "the rival" },
    { name: "P6 front / raw", value: `${share.toFixed(0)} %`, limit: "≥ 55 %" },
    {
      name: "front / rendered per request",
      value: `${(front.requestsPerSecond / fresh.requestsPerSecond).toFixed(0)} ×`,
      limit: "",
    },
    { name: "P6 p99 from the front", value: `${front.p99.toFixed(2)} ms`, limit: "≤ 5 ms" },
    { name: "answers that were not 200", value: String(front.errors + limit.errors), limit: "0" },
  ];
}

function options(url: string, seconds: number): LoadOptions {
  return { url, connections: CONNECTIONS, seconds, headers: HEADERS };
}

function rate(result: LoadResult): string {
  return `${Math.round(result.requestsPerSecond).toLocaleString("en")} /s`;
}

function fetchOnce(url: string): Promise<{ headers: string[]; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: HEADERS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ headers: ownHeaders(response.rawHeaders), body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

/** What Node adds to every answer by itself is left to Node. */
function ownHeaders(rawHeaders: string[]): string[] {
  const pairs = rawHeaders.flatMap((name, place) =>
    place % 2 === 0 ? [[name, rawHeaders[place + 1]!]] : [],
  );
  return pairs
    .filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name!))
    .flat() as string[];
}

async function startRaw(
  headers: string[],
  body: Buffer,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = await scratchFolder("raw");
  await writeFile(join(folder, "body"), body);
  await writeFile(join(folder, "headers.json"), JSON.stringify(headers));
  const child = spawn(
    process.execPath,
    ["scripts/bench/raw-server.ts", join(folder, "body"), join(folder, "headers.json")],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) =>
      resolve(/ready: (\S+)/.exec(chunk.toString())?.[1] ?? ""),
    );
    child.on("exit", () => reject(new Error("The raw server ended.")));
  });
  return {
    address: `${address}/`,
    stop: async () => {
      child.kill("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
