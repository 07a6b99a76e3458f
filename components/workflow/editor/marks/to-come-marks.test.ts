import type { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toComeKey } from "#components/workflow/editor/marks/to-come-marks.ts";
import { headlessState } from "#components/workflow/editor/test/headless-state.ts";

const places = (state: EditorState) =>
  (toComeKey.getState(state)?.find() ?? []).map(({ from, to }) => `${from} ${to}`).sort();

test("E10: whatever is typed and deleted, the marks are those that a new reading finds", () => {
  const edit = fc.record({
    at: fc.nat(60),
    length: fc.nat(6),
    words: fc.constantFrom("TK", "T", "K", " TK ", "TKTK", "a", "\n", ""),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const words = "He said TK and left. TKTK";
      let state = headlessState({
        type: "paragraph",
        content: [{ type: "text", text: words }],
      });
      expect(places(state)).toHaveLength(2);
      for (const { at, length, words: typed } of edits) {
        const size = state.doc.content.size;
        const from = Math.min(1 + at, size - 1);
        const to = Math.min(from + length, size - 1);
        if (![from, to].every((place) => state.doc.resolve(place).parent.isTextblock)) continue;
        state = state.apply(
          typed === "\n" ? state.tr.split(from) : state.tr.insertText(typed, from, to),
        );
      }
      expect(places(state)).toEqual(places(headlessState(...state.doc.toJSON().content)));
    }),
    { numRuns: 60 },
  );
});
