import { canonicalContent } from "#components/workflow/saving/canonical-content.ts";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";
import { type Content, type ContentField, changedFields } from "#features/revisions/content.ts";
import { type Merge, mergeContent } from "#features/revisions/merge/merge-content.ts";

interface Saved extends Content {
  version: number;
  saveKey: string | null;
}

/** What a draft on this device is worth beside what the server has. */
export type FoundDraft =
  | { kind: "needless" }
  | {
      /** Nobody saved since it was begun, or somebody did. */
      kind: "newer" | "parted";
      draft: LocalDraft;
      merge: Merge;
      /** Where the merged version differs from what the server has. */
      fields: ContentField[];
    };

/** Compares a draft with the version that the server has, and merges the two. */
export function lookAtDraft(saved: Saved, draft: LocalDraft): FoundDraft {
  const theirs = canonicalContent(saved);
  const mine = canonicalContent(draft.content);
  const base = canonicalContent(draft.base);
  if (changedFields(base, mine).length === 0) return { kind: "needless" };
  const isOwn = saved.saveKey !== null && draft.unanswered.includes(saved.saveKey);
  const isNewer = isOwn || saved.version === draft.version;
  const merge = mergeContent({ base: isNewer ? theirs : base, mine, theirs });
  const fields = changedFields(theirs, merge.content);
  if (fields.length === 0 && merge.conflicts.length === 0) return { kind: "needless" };
  return { kind: isNewer ? "newer" : "parted", draft, merge, fields };
}
