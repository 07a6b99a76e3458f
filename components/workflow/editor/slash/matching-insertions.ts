import { type Insertion, insertions } from "#components/workflow/editor/toolbar/insertions.ts";
import { message } from "#lib/messages/message.ts";

/** What a few letters stand for: names that begin with them first, then other words that do. */
export function matchingInsertions(typed: string): readonly Insertion[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === "") return insertions;
  const named = insertions.filter(({ label }) => begins(message(label), wanted));
  const meant = insertions.filter(({ words }) => begins(message(words), wanted));
  return [...new Set([...named, ...meant])];
}

function begins(text: string, wanted: string): boolean {
  const lower = text.toLocaleLowerCase();
  return lower.startsWith(wanted) || lower.includes(` ${wanted}`);
}
