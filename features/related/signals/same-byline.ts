import { sql } from "drizzle-orm";
import { byAuthor } from "#features/articles/listing.ts";
import { newestOfEach } from "#features/related/signals/newest-of.ts";
import type { Signal } from "#features/related/signals.ts";

/** Something else by somebody who made this story. */
export const sameByline: Signal = {
  name: "byline",
  weight: 0.1,
  find: ({ authorIds }) => [newestOfEach(authorIds, { listing: byAuthor, limit: 10 })],
  score: ({
    authorIds,
  }) => sql`select candidates.id, 1 as score, array_agg(distinct authors.name) as names
    from candidates join bylines on bylines.article_id = candidates.id
    join authors on authors.id = bylines.author_id
    where bylines.author_id = any(${sql.param(authorIds)}::bigint[])
    group by candidates.id`,
};
