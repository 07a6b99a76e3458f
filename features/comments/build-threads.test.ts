import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildThreads,
  type CommentView,
  type ThreadRow,
} from "#features/comments/build-threads.ts";

test("C7: replies go in to the deepest level and then stand below each other", () => {
  const rows = [1, 2, 3, 4, 5, 6].map((id) => row(id, id === 1 ? null : id - 1));
  expect(depths(buildThreads(rows, 4))).toEqual([1, 2, 3, 4, 4, 4]);
  expect(depths(buildThreads(rows, 1))).toEqual([1, 1, 1, 1, 1, 1]);
});

test("C13: what is gone loses name and words; without an answer it is left out, in a row too", () => {
  const rows = [
    row(1, null, false),
    row(2, 1, false),
    row(3, 2),
    row(4, null, false),
    row(5, 4, false),
  ];
  const [thread, ...others] = buildThreads(rows);
  expect(others).toEqual([]);
  expect(thread).toMatchObject({ id: 1, isGone: true, name: "", text: "" });
  expect(thread?.replies[0]).toMatchObject({ id: 2, isGone: true, name: "", text: "" });
  expect(thread?.replies[0]?.replies[0]).toMatchObject({ id: 3, isGone: false, name: "name 3" });
});

test("every public comment is shown once, no deeper than told, its words only where public", () => {
  const tree = fc.array(fc.record({ parent: fc.nat(), shown: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 6 }), (nodes, deepest) => {
      const rows = nodes.map(({ parent, shown }, index) =>
        row(index + 1, index === 0 || parent % 3 === 0 ? null : (parent % index) + 1, shown),
      );
      const threads = buildThreads(rows, deepest);
      const seen = flat(threads);
      const expected = rows.filter((one) => one.isPublic).map((one) => one.id);
      expect(
        seen
          .filter((one) => !one.isGone)
          .map((one) => one.id)
          .sort(byNumber),
      ).toEqual(expected);
      expect(seen.filter((one) => one.isGone).every((one) => one.text === "")).toBe(true);
      expect(Math.max(0, ...depths(threads))).toBeLessThanOrEqual(deepest);
    }),
  );
});

function row(id: number, parentId: number | null, isPublic = true): ThreadRow {
  const createdAt = new Date(2026, 0, 1, 0, 0, id);
  return {
    id,
    parentId,
    name: `name ${id}`,
    text: `text ${id}`,
    createdAt,
    isPublic,
    isFeatured: false,
  };
}

function flat(threads: CommentView[]): CommentView[] {
  return threads.flatMap((thread) => [thread, ...flat(thread.replies)]);
}

function depths(threads: CommentView[], level = 1): number[] {
  return threads.flatMap((thread) => [level, ...depths(thread.replies, level + 1)]);
}

const byNumber = (one: number, other: number) => one - other;
