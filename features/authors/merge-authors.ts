import { sql } from "drizzle-orm";
import { bylines } from "#db/schema/authors.ts";
import { searchChoices } from "#db/schema/search.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorKind } from "#features/authors/author-kind.ts";
import type { AuthorMerge } from "#features/authors/input.ts";
import { mergeRecords } from "#features/records/merge-records.ts";

/** One author becomes another: every credit is theirs. Gives the number of stories. */
export function mergeAuthors(actor: Actor, { authorId, intoId }: AuthorMerge): Promise<number> {
  return mergeRecords(actor, authorKind, {
    kind: "author",
    formerId: authorId,
    currentId: intoId,
    bringOver: async (tx) => {
      await tx.execute(sql`delete from ${bylines} former where former.author_id = ${authorId} and exists (
        select 1 from ${bylines} own where own.article_id = former.article_id
          and own.author_id = ${intoId} and own.role = former.role)`);
      await tx.execute(
        sql`update ${bylines} set author_id = ${intoId} where author_id = ${authorId}`,
      );
      await tx.execute(sql`update ${bylines} credit set published_at = case
          when exists (select 1 from ${bylines} earlier where earlier.article_id = credit.article_id
            and earlier.author_id = ${intoId} and earlier.position < credit.position) then null
          else (select published_at from articles where articles.id = credit.article_id) end
        where credit.author_id = ${intoId}`);
      await tx.execute(sql`update ${searchChoices} set stories =
        (select count(*) from ${bylines} where author_id = ${intoId} and published_at is not null)
        where kind = 'author' and value = ${String(intoId)}`);
    },
  });
}
