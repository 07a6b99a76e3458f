import { expect, test } from "vitest";
import { byLevel } from "#features/transfer/wordpress/rules/by-level.ts";
import { commentStatus } from "#features/transfer/wordpress/rules/comment-status.ts";
import { commentText } from "#features/transfer/wordpress/rules/comment-text.ts";
import type { WxrComment } from "#lib/wxr/wxr-entry.ts";

test.each([
  ["One.\r\n\r\nTwo &amp; three.", "One.\n\nTwo & three."],
  ["<p>One.</p><p>Two<br>three.</p>", "One.\n\nTwo\nthree."],
  ['See <a href="https://a.example/x">this</a>.', "See this (https://a.example/x)."],
  ['<a href="https://a.example/x">https://a.example/x</a>', "https://a.example/x"],
  ['<a href="javascript:x">this</a><script>y</script>', "this"],
  ['<strong>Bold</strong> <img src="x" alt=":-)">', "Bold :-)"],
  ["  ", ""],
])("I11: %j reads %j", (html, text) => {
  expect(commentText(html)).toBe(text);
});

test("I11: a comment that is longer than one may be is cut", () => {
  expect(commentText("x".repeat(30_000))).toHaveLength(20_000);
});

const status = (approved: string, kind = "", id = "1") =>
  commentStatus({ id, kind, approved }).reason;

test("I11: readers' words are brought in, whatever was decided; pings, notes and spam are not", () => {
  for (const approved of ["1", "0", "", "hold"]) expect(status(approved)).toBeUndefined();
  expect(status("1", "comment")).toBeUndefined();
  expect([
    status("spam"),
    status("trash"),
    status("1", "pingback"),
    status("1", "trackback"),
    status("1", "editorial-comment"),
    status("1", "order_note"),
    status("1", "", ""),
  ]).toEqual([
    "spam",
    "trash",
    "pingback",
    "trackback",
    "internal note",
    "type order_note",
    "no comment id",
  ]);
});

const levels = (...pairs: [id: string, parentId: string][]) =>
  byLevel(pairs.map(([id, parentId]) => ({ id, parentId }) as WxrComment)).map((level) =>
    level.map(({ id }) => id),
  );

test("I11: parents before replies in any order, orphans and circles at the top", () => {
  expect(levels(["3", "2"], ["1", "0"], ["2", "1"], ["4", "1"], ["5", "77"])).toEqual([
    ["1", "5"],
    ["2", "4"],
    ["3"],
  ]);
  expect(levels(["1", "1"])).toEqual([["1"]]);
  expect(levels(["1", "2"], ["2", "1"]).flat().toSorted()).toEqual(["1", "2"]);
  expect(levels()).toEqual([]);
});

test("I11: a thread of ten thousand replies is no stack", () => {
  const chain = Array.from({ length: 10_000 }, (_, index): [string, string] => [
    String(index + 1),
    String(index),
  ]);
  expect(levels(...chain.toReversed())).toHaveLength(10_000);
});
