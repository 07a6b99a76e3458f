import type { LoadResult } from "#scripts/bench/load.ts";

const FACTORS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** What `wrk --latency` prints; a percentile that is missing is NaN. */
export function readWrk(output: string): LoadResult {
  return {
    requestsPerSecond: firstNumber(output, /Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds(output, "50"),
    p99: milliseconds(output, "99"),
    errors: countErrors(output),
  };
}

/** Answers that were not good, and requests that got none. */
function countErrors(output: string): number {
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    output,
  );
  const lost = (sockets ?? []).slice(1).reduce((sum, count) => sum + Number(count), 0);
  return firstNumber(output, /Non-2xx or 3xx responses: (\d+)/) + lost;
}

function milliseconds(output: string, percentile: string): number {
  const pattern = new RegExp(`^\\s*${percentile}%\\s+([\\d.]+)(us|ms|s|m)\\b`, "m");
  const [, value, unit] = pattern.exec(output) ?? [];
  return Number(value ?? Number.NaN) * (FACTORS[unit ?? "ms"] ?? 1);
}

function firstNumber(output: string, pattern: RegExp): number {
  return Number(pattern.exec(output)?.[1] ?? 0);
}
