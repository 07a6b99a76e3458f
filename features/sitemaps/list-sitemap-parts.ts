import { listMonths } from "#features/archive/queries.ts";
import { monthTag } from "#features/articles/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import {
  countKinds,
  countMonths,
  ENTRIES_PER_PART,
  type MonthOfStories,
} from "#features/sitemaps/queries.ts";
import { partName } from "#features/sitemaps/rules.ts";
import type { SitemapPart } from "#features/sitemaps/sitemap-view.ts";
import { keepFor } from "#lib/keep.ts";

/** An embargo that ends expires nothing. */
const LONGEST_SECONDS = 3600;

/** Every part that has something in it; stories stand by the month in which they first appeared. */
export async function listSitemapParts(): Promise<SitemapPart[]> {
  const [kinds, months] = await Promise.all([countKinds(), listMonths("UTC")]);
  const counted = await Promise.all(keptMonths(months.map(nameOf).toSorted()));
  return [
    ...kinds.flatMap(({ name, pages }) => partsOf(name, pages, null)),
    ...counted.flatMap(({ month, stories, changedAt }) =>
      partsOf(`stories-${month}`, stories, changedAt),
    ),
  ];
}

/** A month is counted when a story of it has changed; all that are not known are counted at once. */
function keptMonths(months: string[]): Promise<MonthOfStories>[] {
  const unknown: string[] = [];
  let counting: Promise<MonthOfStories[]> | undefined;
  const count = async (month: string) => {
    unknown.push(month);
    await Promise.resolve();
    counting ??= countMonths(unknown);
    return (await counting).find((counted) => counted.month === month)!;
  };
  return months.map((month) => {
    const tags = [monthTag(new Date(`${month}-01`)), siteTag()];
    return keepFor(LONGEST_SECONDS, { key: `sitemap:${month}`, tags }, () => count(month));
  });
}

function nameOf({ year, month }: { year: number; month: number }): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

function partsOf(name: string, entries: number, changedAt: string | null): SitemapPart[] {
  const parts = Math.ceil(entries / ENTRIES_PER_PART);
  return Array.from({ length: parts }, (_, index) => ({
    name: partName({ name, number: index + 1 }),
    changedAt,
  }));
}
