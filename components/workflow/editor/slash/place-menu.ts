import type { Editor } from "@tiptap/core";

const GAP = 4;
/** What stands at the top of the window while one writes, in pixels. */
const BARS = 110;

/** Puts the list below the line at a position, or above it where there is more room: a phone's keyboard takes half. */
export function placeMenu(list: HTMLElement, editor: Editor, from: number) {
  const line = editor.view.coordsAtPos(from);
  const frame = (list.offsetParent ?? document.body).getBoundingClientRect();
  const { offsetTop, height } = window.visualViewport ?? { offsetTop: 0, height: innerHeight };
  const below = offsetTop + height - line.bottom - 2 * GAP;
  const above = line.top - offsetTop - BARS;
  list.style.maxHeight = "";
  const isAbove = below < list.offsetHeight && above > below;
  list.style.maxHeight = `min(18rem, ${Math.max(isAbove ? above : below, 96)}px)`;
  list.style.top = isAbove ? "" : `${line.bottom - frame.top + GAP}px`;
  list.style.bottom = isAbove ? `${frame.bottom - line.top + GAP}px` : "";
  const end = frame.width - list.offsetWidth;
  list.style.left = `${Math.max(0, Math.min(line.left - frame.left, end))}px`;
}
