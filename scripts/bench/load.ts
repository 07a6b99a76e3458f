import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";
import { readWrk } from "#scripts/bench/read-wrk.ts";

/** What a load generator saw. Latencies in milliseconds. */
export interface LoadResult {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  errors: number;
}

export interface LoadOptions {
  url: string;
  connections: number;
  seconds: number;
  headers?: Record<string, string>;
}

const run = promisify(execFile);

/** Loads one address on this machine: with wrk where it is installed, since it takes less of the machine, else autocannon. */
export function load(options: LoadOptions): Promise<LoadResult> {
  return hasWrk() ? loadWithWrk(options) : loadWithAutocannon(options);
}

/** The name of the generator that `load` uses. */
export function generatorName(): string {
  return hasWrk() ? "wrk" : "autocannon";
}

/** The median of an odd number of runs, by requests a second. */
export function medianRun(runs: LoadResult[]): LoadResult {
  return [...runs].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond)[
    Math.floor(runs.length / 2)
  ]!;
}

function hasWrk(): boolean {
  try {
    execFileSync("wrk", ["-v"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

async function loadWithWrk({
  url,
  connections,
  seconds,
  headers = {},
}: LoadOptions): Promise<LoadResult> {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await run("wrk", [
    "-t1",
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    ...given,
    url,
  ]);
  return readWrk(stdout);
}

async function loadWithAutocannon({
  url,
  connections,
  seconds,
  headers = {},
}: LoadOptions): Promise<LoadResult> {
  const result = await autocannon({ url, connections, duration: seconds, headers });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx + result.timeouts,
  };
}
