import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { CommentMode } from "#db/enums.ts";
import { expire } from "#db/expire.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { articleExpiryTags } from "#features/articles/expiry-tags.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { systemActor } from "#features/auth/actor.ts";
import type { Content } from "#features/revisions/content.ts";
import { freeSlug } from "#features/transfer/wordpress/free-slug.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { cleanSlug } from "#features/transfer/wordpress/rules/clean-slug.ts";
import type { PostStatus } from "#features/transfer/wordpress/rules/post-status.ts";
import { lockedContent } from "#features/transfer/wordpress/story-content.ts";
import { dropPlannedChange } from "#features/workflow/drop-planned-change.ts";
import { message } from "#lib/messages/message.ts";

/** A post, ready to be written. */
export interface StoryToWrite {
  content: Content;
  status: Extract<PostStatus, { is: "brought" }>;
  oldSlug: string;
  oldId: string;
  language: string;
  commentMode: CommentMode;
  publishedAt: Date;
  changedAt: Date;
}

/** Makes the story with its working copy, its first revision, and its live version where it has one. */
export async function insertStory(
  tx: Transaction,
  run: ImportRun,
  story: StoryToWrite,
): Promise<number> {
  const { content, oldSlug, oldId, language, commentMode, publishedAt, changedAt } = story;
  const slug = await freeSlug(
    tx,
    articles.slug,
    cleanSlug(oldSlug, content.headline, `story-${oldId}`),
  );
  const [article] = await tx
    .insert(articles)
    .values({ slug, language, commentMode, createdAt: publishedAt })
    .returning({ id: articles.id });
  const articleId = article!.id;
  await tx.insert(workingCopies).values({ articleId, ...content, editedAt: changedAt });
  await setStage(tx, run, { articleId, story, number: 1 });
  return articleId;
}

/** Writes what changed in the file over what the last run wrote. */
export async function updateStory(
  tx: Transaction,
  run: ImportRun,
  { id, story }: { id: number; story: StoryToWrite },
): Promise<void> {
  await expire(tx, ...(await articleExpiryTags(tx, id)));
  await dropPlannedChange(tx, systemActor, id);
  await tx.update(articles).set({ commentMode: story.commentMode }).where(eq(articles.id, id));
  await tx
    .update(workingCopies)
    .set({
      ...story.content,
      editedAt: story.changedAt,
      version: sql`${workingCopies.version} + 1`,
    })
    .where(eq(workingCopies.articleId, id));
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${revisions.number}), 0)::int` })
    .from(revisions)
    .where(eq(revisions.articleId, id));
  await setStage(tx, run, { articleId: id, story, number: (last?.number ?? 0) + 1 });
  await expire(tx, ...(await articleExpiryTags(tx, id)));
}

interface Staged {
  articleId: number;
  story: StoryToWrite;
  number: number;
}

async function setStage(
  tx: Transaction,
  run: ImportRun,
  { articleId, story, number }: Staged,
): Promise<void> {
  const { status, publishedAt, changedAt } = story;
  const isLocked = status.stage === "live" && status.locked;
  const content = isLocked
    ? lockedContent(story.content, message("transfer.locked"))
    : story.content;
  const [revision] = await tx
    .insert(revisions)
    .values({ articleId, number, ...content, savedAt: changedAt })
    .returning({ id: revisions.id });
  if (status.stage === "live") {
    const unlistedAt = status.locked ? run.now : undefined;
    await makeLive(tx, {
      articleId,
      revisionId: revision!.id,
      publishedAt,
      revisedAt: changedAt,
      unlistedAt,
    });
    return;
  }
  const scheduledFor = status.stage === "scheduled" ? publishedAt : null;
  await tx
    .update(articles)
    .set({ stage: status.stage, scheduledFor })
    .where(eq(articles.id, articleId));
}
