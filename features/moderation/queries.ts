import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { type CommentStatus, commentStatuses } from "#db/enums.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { sections } from "#db/schema/sections.ts";

const PER_PAGE = 30;

interface QueuePlace {
  status: CommentStatus;
  /** The id of the last comment of the page before. */
  before?: number | undefined;
  /** Comments below stories of these sections alone; null for all. */
  within: number[] | null;
}

/** Comments in a state, the newest first, with the story and what became of the same person's others. */
export async function listQueue({ status, before, within }: QueuePlace) {
  const rows = await db()
    .select({
      id: comments.id,
      name: comments.authorName,
      email: comments.authorEmail,
      text: comments.text,
      status: comments.status,
      reason: comments.reason,
      createdAt: comments.createdAt,
      article: {
        id: articles.id,
        slug: articles.slug,
        headline: sql<string>`coalesce(${revisions.headline}, ${articles.slug})`,
      },
      section: { slug: sections.slug },
      inReplyTo: sql<string | null>`(select parent.author_name from comments parent
        where parent.id = ${comments.parentId})`,
      published: countOfPerson(["public"]),
      against: countOfPerson(["refused", "spam"]),
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(comments.status, status),
        before ? lt(comments.id, before) : undefined,
        isWithin(within),
      ),
    )
    .orderBy(desc(comments.id))
    .limit(PER_PAGE + 1);
  const items = rows.slice(0, PER_PAGE);
  return { items, next: rows.length > PER_PAGE ? items.at(-1)?.id : undefined };
}

export type QueuedComment = Awaited<ReturnType<typeof listQueue>>["items"][number];

/** How many comments are in each state. */
export async function countQueue(within: number[] | null): Promise<Record<CommentStatus, number>> {
  const rows = await db()
    .select({ status: comments.status, count: sql<number>`count(*)::int` })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(isWithin(within))
    .groupBy(comments.status);
  const counts = new Map(rows.map((row) => [row.status, row.count]));
  const entries = commentStatuses.map((status) => [status, counts.get(status) ?? 0]);
  return Object.fromEntries(entries) as Record<CommentStatus, number>;
}

function isWithin(sectionIds: number[] | null) {
  return sectionIds === null ? undefined : inArray(articles.sectionId, sectionIds);
}

/** A person is an address; imported comments without one have no history. */
function countOfPerson(statuses: CommentStatus[]) {
  const list = sql.join(
    statuses.map((status) => sql`${status}`),
    sql`, `,
  );
  return sql<number>`(select count(*)::int from comments other
    where ${comments.authorEmail} <> '' and other.author_email = ${comments.authorEmail}
      and other.id <> ${comments.id} and other.status in (${list}))`;
}
