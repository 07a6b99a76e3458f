import { diffArrays } from "diff";
import { type WordChange, wordChanges } from "#features/revisions/compare/word-changes.ts";

/** A paragraph, and what became of its words. */
export interface ParagraphChange {
  kind: "same" | "changed";
  words: WordChange[];
}

/** What became of a text of paragraphs. Paragraphs in each other’s place are compared word by word. */
export function paragraphChanges(before: string[], after: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  for (const part of [...diffArrays(before, after), undefined]) {
    if (part?.removed) {
      removed = part.value;
      continue;
    }
    changes.push(...replaced(removed, part?.added ? part.value : []));
    removed = [];
    if (part && !part.added) changes.push(...part.value.map(same));
  }
  return changes;
}

function replaced(removed: string[], added: string[]): ParagraphChange[] {
  const count = Math.max(removed.length, added.length);
  return Array.from({ length: count }, (_, index) => ({
    kind: "changed",
    words: wordChanges(removed[index] ?? "", added[index] ?? ""),
  }));
}

function same(text: string): ParagraphChange {
  return { kind: "same", words: [{ kind: "same", text }] };
}
