import { expect, test } from "vitest";
import { formatCursor, keysetPage, parseCursor } from "#lib/keyset.ts";

test("a cursor survives being written and read", () => {
  const cursor = { at: new Date("2026-11-24T03:30:00.123Z"), id: 42 };
  expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
});

test.each([
  undefined,
  "",
  "1",
  "a-b",
  "1-2-3",
  "1-99999999999999999999",
  ["1-2"],
  "1e3-2",
  "253402300800000-1",
  "-62135596800001-1",
])("%j is no cursor", (text) => {
  expect(parseCursor(text)).toBeUndefined();
});

test("a page says where the next begins only when there is more", () => {
  const cursorOf = (id: number) => ({ at: new Date(id), id });
  expect(keysetPage([3, 2, 1], 2, cursorOf)).toEqual({ items: [3, 2], next: "2-2" });
  expect(keysetPage([3, 2], 2, cursorOf)).toEqual({ items: [3, 2] });
  expect(keysetPage([], 2, cursorOf)).toEqual({ items: [] });
});
