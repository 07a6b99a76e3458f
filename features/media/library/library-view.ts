import { and, desc, eq, ilike, lt, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { media, type Variant } from "#db/schema/media.ts";
import { likePattern } from "#lib/like-pattern.ts";

export const mediaFilters = ["all", "noAlt", "noCredit", "expired", "unused"] as const;
export type MediaFilter = (typeof mediaFilters)[number];

const PER_PAGE = 48;

interface Wanted {
  words: string;
  filter: MediaFilter;
  before: number | undefined;
}

/** Pictures of the library, the newest first. */
export async function listMedia({ words, filter, before }: Wanted) {
  const pattern = likePattern(words);
  const fits = or(
    ilike(media.filename, pattern),
    ilike(media.alt, pattern),
    ilike(media.caption, pattern),
    ilike(media.credit, pattern),
  );
  const rows = await db()
    .select({
      id: media.id,
      filename: media.filename,
      alt: media.alt,
      credit: media.credit,
      path: media.path,
      variants: sql<Variant[]>`${media.variants}`,
      isExpired: sql<boolean>`coalesce(${media.rightsEndOn} < current_date, false)`,
    })
    .from(media)
    .where(
      and(
        eq(media.kind, "image"),
        words ? fits : undefined,
        conditions[filter],
        before === undefined ? undefined : lt(media.id, before),
      ),
    )
    .orderBy(desc(media.id))
    .limit(PER_PAGE + 1);
  const items = rows.slice(0, PER_PAGE);
  return { items, next: rows.length > PER_PAGE ? items.at(-1)?.id : undefined };
}

export type LibraryItem = Awaited<ReturnType<typeof listMedia>>["items"][number];

export async function findMediaById(id: number) {
  const [row] = await db()
    .select()
    .from(media)
    .where(and(eq(media.id, id), eq(media.kind, "image")));
  return row;
}

const conditions: Record<MediaFilter, SQL | undefined> = {
  all: undefined,
  noAlt: eq(media.alt, ""),
  noCredit: eq(media.credit, ""),
  expired: sql`${media.rightsEndOn} < current_date`,
  unused: sql`${media.id} not in (select id from (${used()}) used where id is not null)`,
};

/** Ids of all pictures that anything shows or showed, gathered in one reading of all bodies. */
function used(): SQL {
  return sql`with bodies as (
      select body from working_copies
      union all select body from articles join revisions on revisions.id = live_revision_id
      union all select body from pages)
    select (jsonb_path_query(body, '$.**.mediaId ? (@.type() == "number")') #>> '{}')::numeric::bigint as id from bodies
    union select (jsonb_path_query(body, '$.**.mediaIds[*] ? (@.type() == "number")') #>> '{}')::numeric::bigint from bodies
    union select lead_media_id from working_copies union select lead_media_id from revisions
    union select portrait_id from authors union select banner_id from series
    union select media_id from sponsor_placements union select media_id from quizzes
    union select media_id from quiz_questions`;
}
