import {
  footnoteQuestion,
  type Question,
} from "#components/workflow/editor/toolbar/footnote-question.ts";
import type { MessageKey } from "#lib/messages/message.ts";

/** What opens below the toolbar and asks for something. */
export interface Panel {
  name: "link" | "find" | "question";
  label: MessageKey;
  keys: string;
  question?: Question;
}

export const footnotePanel: Panel = {
  name: "question",
  label: footnoteQuestion.label,
  keys: footnoteQuestion.keys,
  question: footnoteQuestion,
};

/** In the order of the toolbar. */
export const panels: readonly Panel[] = [
  { name: "link", label: "editor.link", keys: "Mod-k" },
  footnotePanel,
  { name: "find", label: "find.button", keys: "Mod-f" },
];
