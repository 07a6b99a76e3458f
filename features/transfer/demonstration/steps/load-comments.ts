import { comments } from "#db/schema/comments.ts";
import { ago, span } from "#features/transfer/demonstration/ago.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import type { Comment } from "#features/transfer/demonstration/schema.ts";

interface Place {
  articleId: number;
  publishedAt: Date;
  parentId: number | null;
}

/** What readers answered, thread by thread. They go when their story goes. */
export async function loadComments(loading: Loading): Promise<void> {
  for (const { slug, published } of loading.content.articles) {
    const place = {
      articleId: idOf(loading.articles, slug),
      publishedAt: ago(loading.now, published),
      parentId: null,
    };
    for (const comment of loading.content.comments[slug] ?? [])
      await loadThread(loading, comment, place);
  }
}

async function loadThread(loading: Loading, comment: Comment, place: Place): Promise<void> {
  const { articleId, parentId } = place;
  const createdAt = new Date(place.publishedAt.getTime() + span(comment.after));
  const decidedAt = comment.held ? null : new Date(createdAt.getTime() + 4 * 60_000);
  const [added] = await loading.tx
    .insert(comments)
    .values({
      articleId,
      parentId,
      reason: comment.held ?? "",
      notify: comment.notify,
      createdAt,
      decidedAt,
      featuredAt: comment.featured ? decidedAt : null,
      ...said(comment),
    })
    .returning({ id: comments.id });
  for (const reply of comment.replies)
    await loadThread(loading, reply, { ...place, parentId: added!.id });
}

/** What stands in the row; of a comment that its author took back, nothing but its place. */
function said(comment: Comment) {
  if (comment.deleted)
    return { authorName: "-", authorEmail: "", text: "-", status: "deleted" as const };
  return {
    authorName: comment.name,
    authorEmail: addressOf(comment.name),
    text: comment.text.trim(),
    status: comment.held ? ("held" as const) : ("public" as const),
  };
}

/** An address that can never belong to anybody (RFC 2606). */
function addressOf(name: string): string {
  return `${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ".")
    .replace(/^\.|\.$/g, "")}@reader.example`;
}
