import { transaction } from "#db/client.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { countSearchChoices } from "#features/search/count-search-choices.ts";
import { readStories } from "#features/search/read-stories.ts";

/** Reads a story that was published, changed or withdrawn, for search and for what it is related to. */
export function indexStory(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(actor.kind === "system");
    await readStories(tx, [articleId]);
    await countSearchChoices(tx);
  });
}
