import type { Actor } from "#features/auth/actor.ts";
import { authorKind } from "#features/authors/author-kind.ts";
import { nameSuccessor } from "#features/records/name-successor.ts";
import { removeRecord } from "#features/records/remove-record.ts";
import { countStoriesNaming } from "#features/records/rewrite-stories.ts";

/** Removes an author whom no live version and no working copy credits. */
export function removeAuthor(actor: Actor, { authorId }: { authorId: number }) {
  return removeRecord(actor, authorKind, {
    id: authorId,
    countUses: (tx) => countStoriesNaming(tx, "author", authorId),
    clear: (tx) => nameSuccessor(tx, { kind: "author", formerId: authorId, currentId: null }),
  });
}
