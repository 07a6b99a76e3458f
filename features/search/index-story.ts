import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articleTag } from "#features/articles/tags.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { listAlike } from "#features/related/queries.ts";
import { countSearchChoices } from "#features/search/count-search-choices.ts";
import { readStories } from "#features/search/read-stories.ts";

/** Reads a story that was published, changed or withdrawn, for search and for what it is related to. */
export function indexStory(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(actor.kind === "system");
    await readStories(tx, [articleId]);
    await countSearchChoices(tx);
    await expire(tx, ...(await listAlike(tx, articleId)).map(articleTag));
  });
}
