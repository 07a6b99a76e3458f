import type { Content } from "#features/revisions/content.ts";

/** The fields that the browser keeps itself, and that are written rather than chosen. */
const written = ["kicker", "headline", "standfirst"] as const;

/** Puts other words into the written fields of the form; the caret stays where it is in what is the same. */
export function putFields(form: HTMLFormElement, content: Content): void {
  for (const name of written) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      putWords(field, content[name]);
    }
  }
}

function putWords(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  const { value, selectionStart, selectionEnd } = field;
  // Spaces at the ends are not saved; whoever types the next word needs them.
  if (value.trim() === words) return;
  field.value = words;
  if (document.activeElement !== field) return;
  const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
  field.setSelectionRange(caretIn(words, value, start), caretIn(words, value, end));
}

/** Where a caret of the old words stands in the new: before the change, or as far from the end as it was. */
export function caretIn(words: string, old: string, caret: number): number {
  let same = 0;
  while (same < Math.min(words.length, old.length) && words[same] === old[same]) same += 1;
  return caret <= same ? caret : Math.max(same, words.length - (old.length - caret));
}
