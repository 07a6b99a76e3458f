import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles, type SocialPicture } from "#db/schema/articles.ts";
import { articleTag } from "#features/articles/tags.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { unversioned } from "#features/media/files/files-version.ts";
import { cardWords } from "#features/social/picture/card-words.ts";
import { makeCrops } from "#features/social/picture/make-crops.ts";
import { findSocialPicture, findStoryToDraw, type StoryToDraw } from "#features/social/queries.ts";
import { mediaStorage } from "#lib/storage.ts";

/** Raised when the same words and pictures are to be drawn otherwise. */
const DRAWING = 1;

/**
 * Makes a story's pictures for other sites (D6), or takes them away from one that cannot be read any more. Does
 * nothing where those that it would make are there. Drawing takes a while, so no row is locked meanwhile.
 */
export async function drawSocialPicture(
  actor: Actor,
  { articleId }: { articleId: number },
): Promise<void> {
  authorize(actor.kind === "system");
  const story = await findStoryToDraw(articleId);
  const before = await findSocialPicture(articleId);
  if (!story) return replace(articleId, { liveRevisionId: null, picture: null });
  const fingerprint = fingerprintOf(story);
  if (before?.fingerprint === fingerprint) return;
  const { liveRevisionId, headline } = story;
  const name = `social/${fingerprint.slice(0, 2)}/${fingerprint.slice(2, 34)}`;
  const crops = await makeCrops({
    words: cardWords(story),
    path: story.picture?.path ?? null,
    focus: story.picture?.focus,
    cuts: story.picture?.crops,
    name,
  });
  const mediaId = story.picture?.id ?? null;
  await replace(articleId, {
    liveRevisionId,
    picture: { headline, mediaId, fingerprint, crops },
  });
}

interface Drawn {
  /** The version that was drawn; null for a story that cannot be read. */
  liveRevisionId: number | null;
  picture: SocialPicture | null;
}

/** Puts the new pictures in the place of the old ones, unless the story has changed while they were drawn. */
async function replace(articleId: number, { liveRevisionId, picture }: Drawn): Promise<void> {
  const unneeded = await transaction(async (tx) => {
    const [row] = await tx
      .select({ liveRevisionId: articles.liveRevisionId, old: articles.socialPicture })
      .from(articles)
      .where(eq(articles.id, articleId))
      .for("update");
    const isCurrent = picture === null || row?.liveRevisionId === liveRevisionId;
    if (!row || !isCurrent) return picture;
    if (row.old?.fingerprint === picture?.fingerprint) return null;
    await tx.update(articles).set({ socialPicture: picture }).where(eq(articles.id, articleId));
    await expire(tx, articleTag(articleId));
    return row.old;
  });
  for (const { path } of unneeded?.crops ?? []) await mediaStorage().remove(path);
}

/** SHA-256 of everything that is drawn; the story's own, so that no two stories share files. */
function fingerprintOf(story: StoryToDraw): string {
  const { id, picture } = story;
  const drawn = picture?.path ? { picture: drawnOf(picture) } : { words: cardWords(story) };
  return createHash("sha256")
    .update(JSON.stringify([DRAWING, id, drawn]))
    .digest("hex");
}

/** Without a point or a crop that an editor set, a picture is drawn as it always was, wherever its file stands now. */
function drawnOf({ id, path, focus, crops }: NonNullable<StoryToDraw["picture"]>) {
  return {
    ...{ id, path: path && unversioned(path) },
    ...(Object.keys(focus).length > 0 && { focus }),
    ...(Object.keys(crops).length > 0 && { crops }),
  };
}
