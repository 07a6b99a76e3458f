import { canonicalContent } from "#components/workflow/saving/canonical-content.ts";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";
import { type Content, type ContentField, changedFields } from "#features/revisions/content.ts";

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
      /** Where it differs from what the server has. */
      fields: ContentField[];
    };

/** Compares a draft with the version that the server has. */
export function lookAtDraft(saved: Saved, draft: LocalDraft): FoundDraft {
  const content = canonicalContent(draft.content);
  const fields = changedFields(canonicalContent(saved), content);
  const isUntouched = changedFields(canonicalContent(draft.base), content).length === 0;
  if (fields.length === 0 || isUntouched) return { kind: "needless" };
  const isOwn = saved.saveKey !== null && draft.unanswered.includes(saved.saveKey);
  const kind = isOwn || saved.version === draft.version ? "newer" : "parted";
  return { kind, draft, fields };
}
