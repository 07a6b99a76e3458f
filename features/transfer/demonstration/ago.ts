const MINUTES = { m: 1, h: 60, d: 24 * 60 } as const;
const PARTS = /(\d+)([mhd])/g;

/** Milliseconds of a span such as `2h`, `1d 7h` or `-60d`. Throws RangeError for anything else. */
export function span(written: string): number {
  if (!/^-?\d+[mhd](?: \d+[mhd])*$/.test(written))
    throw new RangeError(`not a span of time: ${written}`);
  const minutes = [...written.matchAll(PARTS)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * MINUTES[unit as "m" | "h" | "d"],
    0,
  );
  return (written.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** The instant that lies a span before `now`; after it where the span begins with a minus. */
export function ago(now: Date, written: string): Date {
  return new Date(now.getTime() - span(written));
}
