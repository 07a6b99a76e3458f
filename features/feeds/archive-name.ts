/** Stories in a feed, and at most in one of its archives. */
export const FEED_ITEMS = 30;

/** One archive: a month in UTC, and which run of `FEED_ITEMS` stories of it, from 1, counted from its first day. */
export interface ArchiveName {
  /** `YYYY-MM`. */
  month: string;
  part: number;
}

/** Reads `2026-10` or, for a later part, `2026-10-2`; undefined for anything else. */
export function parseArchiveName(text: string): ArchiveName | undefined {
  const match = /^([1-9]\d{3}-(?:0[1-9]|1[0-2]))(?:-([1-9]\d{0,3}))?$/.exec(text);
  const part = Number(match?.[2] ?? 1);
  const isPlain = match?.[2] === undefined || part > 1;
  return match && isPlain ? { month: match[1]!, part } : undefined;
}

export function formatArchiveName({ month, part }: ArchiveName): string {
  return part === 1 ? month : `${month}-${part}`;
}

/** First instant of a month, and of the one after it. */
export function monthBounds(month: string): { start: Date; end: Date } {
  const start = new Date(`${month}-01T00:00:00Z`);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + 1);
  return { start, end };
}

/** The month of an instant, `YYYY-MM`. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/**
 * How many archives a month has (RFC 5005, 4). One that is over has all its stories in them; of the month that runs,
 * only full ones, since an archive does not change. What is left is fewer than a feed holds, so nothing falls between.
 */
export function archivesInMonth(month: string, stories: number, now: Date): number {
  const isOver = month < monthOf(now);
  return isOver ? Math.ceil(stories / FEED_ITEMS) : Math.floor(stories / FEED_ITEMS);
}

/** Whole seconds until the month that runs is over. */
export function secondsToMonthEnd(now: Date): number {
  return Math.ceil((monthBounds(monthOf(now)).end.getTime() - now.getTime()) / 1000);
}
