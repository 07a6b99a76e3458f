import { and, asc, eq, ilike, inArray, lte, or, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { authors } from "#db/schema/authors.ts";
import { pages } from "#db/schema/pages.ts";
import { redirects } from "#db/schema/redirects.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { sumCounts } from "#features/counts/queries.ts";
import { redirectCount } from "#features/counts/tags.ts";
import { decodedPath } from "#lib/decoded-path.ts";
import { likePattern } from "#lib/like-pattern.ts";

/** A row of the table that leads somewhere else. */
export interface Redirect {
  path: string;
  target: string;
}

/** Where a path has moved to. */
export async function findRedirect(path: string): Promise<string | undefined> {
  return (await findRedirectRow(path))?.target;
}

/** The row for a path; decoded and encoded spellings, with and without a closing slash, are one. */
export async function findRedirectRow(
  path: string,
  database: Pick<Transaction, "select"> = db(),
): Promise<Redirect | undefined> {
  // PostgreSQL holds no NUL, so no row can have it.
  if (path.includes("\0")) return undefined;
  const spellings = spellingsOf(path);
  const rows = await database
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .where(inArray(redirects.path, spellings))
    .limit(spellings.length);
  return spellings.flatMap((spelling) => rows.filter((row) => row.path === spelling)).at(0);
}

/** What stands at a path of one or two segments and is no story: a list of stories, a static page, or nothing. */
export async function findKindAt(path: string): Promise<"list" | "page" | undefined> {
  if (path === "/") return "list";
  const [, first = "", second, more] = decodedPath(path).split("/");
  if (more !== undefined || path.includes("\0")) return undefined;
  if (second !== undefined) return (await hasRow(LISTS.get(first), second)) ? "list" : undefined;
  if (await hasRow(sections, first)) return "list";
  return (await hasRow(pages, first)) ? "page" : undefined;
}

const LISTS = new Map<string, Named>([
  ["topics", topics],
  ["series", series],
  ["authors", authors],
]);

type Named = typeof sections | typeof topics | typeof series | typeof authors | typeof pages;

async function hasRow(table: Named | undefined, slug: string): Promise<boolean> {
  if (!table) return false;
  const isOut = table === pages ? lte(pages.publishedAt, sql`now()`) : undefined;
  const rows = await db()
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.slug, slug), isOut))
    .limit(1);
  return rows.length > 0;
}

function spellingsOf(path: string): string[] {
  const [pathname = "", query] = path.split("?", 2);
  const bare = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  const ends = query === undefined ? [bare, `${bare}/`] : [`${bare}?${query}`];
  return [...new Set(ends.flatMap((end) => [end, encodeURI(end), decodedPath(end)]))];
}

/** As many as a list at the desk has. */
const MOST_LISTED = 500;

/** Redirects that an address or its target fits, with how often each was followed. */
export async function listRedirects(words: string) {
  const pattern = likePattern(words);
  const rows = await db()
    .select({
      path: redirects.path,
      target: redirects.target,
      source: redirects.source,
      createdAt: redirects.createdAt,
    })
    .from(redirects)
    .where(words ? or(ilike(redirects.path, pattern), ilike(redirects.target, pattern)) : undefined)
    .orderBy(asc(redirects.path))
    .limit(MOST_LISTED);
  const followed = await sumCounts(rows.map(({ path }) => redirectCount(path)));
  return rows.map((row) => ({ ...row, followed: followed.get(redirectCount(row.path)) ?? 0 }));
}

export type RedirectRow = Awaited<ReturnType<typeof listRedirects>>[number];

/** Every redirect, for a file. */
export function listAllRedirects(): Promise<Redirect[]> {
  return db()
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .orderBy(asc(redirects.path));
}
