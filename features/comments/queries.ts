import { and, eq, gt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { CommentStatus } from "#db/enums.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { sections } from "#db/schema/sections.ts";
import { tokens } from "#db/schema/tokens.ts";
import { live } from "#features/articles/card-view.ts";
import {
  buildThreads,
  type CommentView,
  type ThreadRow,
} from "#features/comments/build-threads.ts";
import { COMMENTS_PER_PAGE, THREADS_PER_PAGE } from "#features/comments/rules.ts";
import { hashSecret } from "#lib/secret-token.ts";

/** The conversation below a story, or a page of it. */
export interface CommentPage {
  threads: CommentView[];
  /** Public comments of the whole story. */
  count: number;
  /** The last thread shown, where more follow. */
  next?: number | undefined;
  /** Whether earlier threads stand on another page. */
  isContinued: boolean;
}

interface StoredRow extends Omit<ThreadRow, "createdAt"> {
  createdAt: string;
  rootId: number;
  count: number;
}

/** Public comments in threads, the oldest thread first, in one query. What is gone stays where it was answered. */
export async function listComments(articleId: number, after?: number): Promise<CommentPage> {
  const { rows } = await db().execute(sql`
    with recursive shown as (
      (select c.*, c.created_at as root_at, c.id as root_id from comments c
        where c.article_id = ${articleId} and c.parent_id is null and ${keepsPlace()} ${follows(after)}
        order by c.created_at, c.id limit ${THREADS_PER_PAGE + 1})
      union all
      select c.*, shown.root_at, shown.root_id from comments c join shown on c.parent_id = shown.id
        where ${keepsPlace()}
    )
    select id::int, parent_id::int as "parentId", author_name as name, text, created_at as "createdAt",
      status = 'public' as "isPublic", featured_at is not null as "isFeatured", root_id::int as "rootId",
      (select count(*)::int from comments where article_id = ${articleId} and status = 'public') as count
    from shown order by root_at, root_id, created_at, id limit ${COMMENTS_PER_PAGE}`);
  return pageOf(rows as unknown as StoredRow[], after);
}

/** A comment that can be answered, with its story. */
export async function findCommentToAnswer(commentId: number) {
  const [comment] = await db()
    .select({
      id: comments.id,
      name: comments.authorName,
      text: comments.text,
      createdAt: comments.createdAt,
      article: storyColumns(),
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(comments.id, commentId), eq(comments.status, "public"), live()));
  return comment;
}

/** The comment of an author's own link, whatever became of it. */
export async function findOwnComment(token: string) {
  const [comment] = await db()
    .select({
      id: comments.id,
      name: comments.authorName,
      text: comments.text,
      status: comments.status,
      createdAt: comments.createdAt,
      article: storyColumns(),
    })
    .from(tokens)
    .innerJoin(comments, eq(comments.id, sql`(${tokens.subject} ->> 'commentId')::bigint`))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(tokens.hash, hashSecret(token)),
        eq(tokens.purpose, "comment"),
        gt(tokens.expiresAt, sql`now()`),
        live(),
      ),
    );
  return comment;
}

export type AnsweredComment = NonNullable<Awaited<ReturnType<typeof findCommentToAnswer>>>;
export type OwnComment = NonNullable<Awaited<ReturnType<typeof findOwnComment>>>;

function storyColumns() {
  return {
    id: articles.id,
    slug: articles.slug,
    headline: revisions.headline,
    section: sql<{ slug: string }>`jsonb_build_object('slug', ${sections.slug})`,
    commentMode: articles.commentMode,
    commentsCloseAt: articles.commentsCloseAt,
  };
}

/** Public, or gone from where somebody answered it. */
function keepsPlace() {
  const kept: CommentStatus[] = ["public", "deleted"];
  const statuses = sql.join(
    kept.map((status) => sql`${status}`),
    sql`, `,
  );
  return sql`(c.status in (${statuses}) or exists
    (select 1 from comments reply where reply.parent_id = c.id and reply.status = 'public'))`;
}

function follows(after: number | undefined) {
  if (after === undefined) return sql``;
  return sql`and (c.created_at, c.id) > (select created_at, id from comments where id = ${after})`;
}

function pageOf(rows: StoredRow[], after: number | undefined): CommentPage {
  const roots = [...new Set(rows.map((row) => row.rootId))];
  const shown = new Set(roots.slice(0, THREADS_PER_PAGE));
  const kept = rows.filter((row) => shown.has(row.rootId));
  return {
    threads: buildThreads(
      kept.map(({ rootId, count, createdAt, ...row }) => ({
        ...row,
        createdAt: new Date(createdAt),
      })),
    ),
    count: rows[0]?.count ?? 0,
    next: roots.length > THREADS_PER_PAGE ? [...shown].at(-1) : undefined,
    isContinued: after !== undefined,
  };
}
