/** How long a story stands in the news sitemap (Google, "news sitemaps": the last two days). */
export const NEWS_MILLISECONDS = 48 * 3_600_000;

/** Whole seconds until the oldest of these leaves the news sitemap; undefined where there is none. */
export function secondsOfNews(entries: { publishedAt: Date }[], now: Date): number | undefined {
  if (entries.length === 0) return undefined;
  const oldest = Math.min(...entries.map(({ publishedAt }) => publishedAt.getTime()));
  return Math.floor((oldest + NEWS_MILLISECONDS - now.getTime()) / 1000);
}

/** Name and number of a part: `stories-2026-10-2` is the second of October's. Undefined for what names none. */
export function parsePartName(part: string): { name: string; number: number } | undefined {
  const match = /^([a-z]+(?:-\d{4}-\d{2})?)(?:-([1-9]\d{0,3}))?$/.exec(part);
  if (!match) return undefined;
  return { name: match[1]!, number: Number(match[2] ?? 1) };
}

/** The inverse of `parsePartName`. */
export function partName({ name, number }: { name: string; number: number }): string {
  return number === 1 ? name : `${name}-${number}`;
}
