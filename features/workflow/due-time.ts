import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { articles, revisions } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";

/** What the audit log calls the letting out of a story whose time has come. */
export const RELEASED = "article.release";

/** When a story is out: its date, or the end of its embargo if that is later. */
export function dueTime(): SQL<Date> {
  return sql<Date>`greatest(${articles.publishedAt}, ${articles.embargoUntil})`.mapWith(
    articles.publishedAt,
  );
}

/**
 * Whether the live version of a story was made before its time, so that nothing but the clock lets it out, and
 * nobody has noted yet that it did. A story that is withdrawn or withheld comes out in no list.
 */
export function awaitsRelease(): SQL {
  const noted = sql`exists (select 1 from ${audit} where ${audit.subjectKind} = 'article'
    and ${audit.subjectId} = ${articles.id}::text and ${audit.action} = ${RELEASED}
    and ${audit.at} >= ${dueTime()})`;
  return and(
    eq(revisions.id, articles.liveRevisionId),
    isNull(articles.retractedAt),
    isNull(articles.withheldAt),
    gt(dueTime(), revisions.savedAt),
    sql`not ${noted}`,
  ) as SQL;
}
