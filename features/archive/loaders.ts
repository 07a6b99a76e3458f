import { notFound } from "next/navigation";
import {
  type AuthorEntry,
  countWithin,
  findAround,
  type IndexEntry,
  listAuthors,
  listMonths,
  listTopics,
  listTopicsByStories,
} from "#features/archive/queries.ts";
import { type Bounds, boundsOf, type Period, periodLike } from "#features/archive/rules.ts";
import { archiveUrl } from "#features/archive/urls.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { publishedBetween } from "#features/articles/listing.ts";
import { leaveFor, loadListing } from "#features/articles/loaders.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { searchChoicesTag } from "#features/search/tags.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { parseId } from "#lib/parse-id.ts";
import { dependsOn } from "#lib/render.ts";
import { calendarDay } from "#lib/time/dates.ts";

const NAMES_PER_PAGE = 200;
const MOST_REPORTED = 12;

/** The stories of a year, a month or a day, and the ways to others. */
export interface ArchiveView {
  period: Period;
  page: KeysetPage<ArticleCard>;
  /** Stories by month of a year, or by day of a month; empty for a day. */
  counts: Map<number, number>;
  /** The nearest periods of the same kind that have a story. */
  before?: Period;
  after?: Period;
}

/** Every month that has a story, the newest first. */
export function loadArchiveIndex(timeZone: string) {
  dependsOn(allArticlesTag());
  return listMonths(timeZone);
}

/** The archive of a period. An address of an older system, or 404, where it has no story. */
export async function loadArchive(
  period: Period,
  { after, timeZone }: { after: string | string[] | undefined; timeZone: string },
): Promise<ArchiveView> {
  dependsOn(allArticlesTag());
  const bounds = boundsOf(period, timeZone);
  const [page, counts, around] = await Promise.all([
    loadListing(publishedBetween(bounds.from, bounds.to), after),
    countParts(period, { bounds, timeZone }),
    findAround(bounds),
  ]);
  if (page.items.length === 0) return leaveFor(archiveUrl(period));
  const like = (at: Date) => periodLike(period, calendarDay(at, timeZone));
  return {
    period,
    page,
    counts,
    ...(around.before && { before: like(around.before) }),
    ...(around.after && { after: like(around.after) }),
  };
}

/** Topics that have a story, by name, and on the first page those with most. */
export interface TopicIndex {
  most: IndexEntry[];
  page: KeysetPage<IndexEntry>;
}

export async function loadTopicIndex(after: string | string[] | undefined): Promise<TopicIndex> {
  dependsOn(allArticlesTag(), searchChoicesTag());
  const [page, most] = await Promise.all([
    pageOfNames(listTopics, after),
    after === undefined ? listTopicsByStories(MOST_REPORTED) : [],
  ]);
  return { most, page };
}

/** Everybody with a story, by name. */
export function loadAuthorIndex(
  after: string | string[] | undefined,
): Promise<KeysetPage<AuthorEntry>> {
  dependsOn(allArticlesTag(), searchChoicesTag());
  return pageOfNames(listAuthors, after);
}

/** A page of an index; its cursor is the id of an entry. 404 for a cursor that is none, and past the end. */
async function pageOfNames<Entry extends { id: number }>(
  list: (page: { limit: number; after?: number | undefined }) => Promise<Entry[]>,
  after: string | string[] | undefined,
): Promise<KeysetPage<Entry>> {
  const last = typeof after === "string" ? parseId(after) : undefined;
  if (after !== undefined && last === undefined) notFound();
  const rows = await list({ limit: NAMES_PER_PAGE + 1, after: last });
  if (rows.length === 0 && last !== undefined) notFound();
  const items = rows.slice(0, NAMES_PER_PAGE);
  return {
    items,
    ...(rows.length > NAMES_PER_PAGE && { next: String(items.at(-1)!.id) }),
    ...(last !== undefined && { newer: "" }),
  };
}

async function countParts(
  { month, day }: Period,
  within: { bounds: Bounds; timeZone: string },
): Promise<Map<number, number>> {
  if (day !== undefined) return new Map();
  return countWithin(month === undefined ? "month" : "day", within);
}
