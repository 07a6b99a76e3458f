import { transaction } from "#db/client.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { countSearchChoices } from "#features/search/count-search-choices.ts";
import { listUnreadStories } from "#features/search/queries.ts";
import { readStories } from "#features/search/read-stories.ts";

/** Stories of one transaction, and those that are looked for at once. */
const BATCH = 200;
const LISTED_AT_ONCE = 10_000;

/**
 * Reads every story that search does not know as it stands: brought in, out of an embargo, or put out of the
 * lists. Nothing announces these one by one.
 */
export async function indexMissedStories(actor: Actor): Promise<{ read: number }> {
  authorize(actor.kind === "system");
  let read = 0;
  for (let ids = await listUnread(); ids.length > 0; ids = await listUnread()) {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      await transaction((tx) => readStories(tx, batch));
    }
    read += ids.length;
  }
  if (read > 0) await transaction(countSearchChoices);
  return { read };
}

function listUnread(): Promise<number[]> {
  return listUnreadStories(LISTED_AT_ONCE);
}
