import type { Actor } from "#features/auth/actor.ts";
import { nameSuccessor } from "#features/records/name-successor.ts";
import { removeRecord } from "#features/records/remove-record.ts";
import { countStoriesNaming } from "#features/records/rewrite-stories.ts";
import { topicKind } from "#features/taxonomy/topic-kind.ts";

/** Removes a topic that no live version and no working copy has. */
export function removeTopic(actor: Actor, { topicId }: { topicId: number }) {
  return removeRecord(actor, topicKind, {
    id: topicId,
    countUses: (tx) => countStoriesNaming(tx, "topic", topicId),
    clear: (tx) => nameSuccessor(tx, { kind: "topic", formerId: topicId, currentId: null }),
  });
}
