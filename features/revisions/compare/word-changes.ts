import { diffWordsWithSpace } from "diff";

/** A run of words that stayed, came or went. */
export interface WordChange {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Texts that share so little are shown one after the other; the search for the shortest way would take seconds. */
const MOST_EDITS = 1500;

/** What became of a text, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) return whole(before, after);
  return parts.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value }));
}

function whole(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return changes.filter(({ text }) => text !== "");
}

function kindOf(added: boolean, removed: boolean): WordChange["kind"] {
  if (added) return "added";
  return removed ? "removed" : "same";
}
