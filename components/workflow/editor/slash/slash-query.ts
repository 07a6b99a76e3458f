import type { EditorState } from "@tiptap/pm/state";

/** A slash at the start of a paragraph and what was typed behind it. */
export interface SlashQuery {
  typed: string;
  /** Where the slash stands. */
  from: number;
  to: number;
}

const LONGEST = 24;

/** What the menu of blocks is asked for; undefined where nobody asks. */
export function slashQuery({ selection }: EditorState): SlashQuery | undefined {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== "paragraph") return undefined;
  if ($from.parentOffset === 0 || $from.parentOffset > LONGEST) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const typed = /^\/([\p{L}\p{N} -]*)$/u.exec(before)?.[1];
  if (typed === undefined || typed.startsWith(" ")) return undefined;
  return { typed, from: $from.start(), to: $from.pos };
}
