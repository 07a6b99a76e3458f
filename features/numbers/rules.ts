/** Spans that the page offers, in days up to today. */
export const PERIODS = [7, 30, 90] as const;

const USUAL = 30;

/** A number of one day, `YYYY-MM-DD` in UTC. */
export interface DayNumber {
  day: string;
  count: number;
}

/** The span that an address asks for; anything else is thirty days. */
export function periodOf(asked: string | string[] | undefined): number {
  return PERIODS.find((days) => String(days) === asked) ?? USUAL;
}

/** Every day of a span that ends today, the oldest first. */
export function daysUntil(today: Date, days: number): string[] {
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(today.getTime() - (days - 1 - index) * 86_400_000);
    return day.toISOString().slice(0, 10);
  });
}

/** One number for every day: none where nothing was counted. */
export function filled(days: readonly string[], counted: readonly DayNumber[]): DayNumber[] {
  const known = new Map(counted.map(({ day, count }) => [day, count]));
  return days.map((day) => ({ day, count: known.get(day) ?? 0 }));
}

/**
 * How many subscriptions there were at the end of each day, from how many there are now and what changed since:
 * the consent log is only ever added to, so it tells the past without anybody having counted then.
 */
export function standingAt(
  days: readonly string[],
  changes: readonly DayNumber[],
  now: number,
): DayNumber[] {
  return days.map((day) => {
    const since = changes.filter((change) => change.day > day);
    return { day, count: now - since.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** A round number at or above the highest, for the top of a chart: 1, 2 or 5 and zeros. */
export function chartTop(highest: number): number {
  if (highest <= 1) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 5, 10].find((factor) => factor * magnitude >= highest) ?? 10;
  return step * magnitude;
}
