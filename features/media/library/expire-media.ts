import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { allArticlesTag, articleTag } from "#features/articles/tags.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { listMediaUses, type MediaUse } from "#features/media/library/list-media-uses.ts";
import { allQuizzesTag } from "#features/quizzes/tags.ts";
import { siteTag } from "#features/settings/tags.ts";

/** Drops every page that shows a picture, and has stories' pictures for other sites drawn anew. */
export async function expireMedia(tx: Transaction, mediaId: number): Promise<void> {
  const uses = await listMediaUses(tx, mediaId);
  const stories = uses.filter(({ kind }) => kind === "story");
  await expire(tx, siteTag(), allArticlesTag(), allQuizzesTag(), ...stories.map(tagOf));
  for (const { id } of stories) await enqueue(tx, "social.draw", { articleId: id });
}

const tagOf = ({ id }: MediaUse) => articleTag(id);
