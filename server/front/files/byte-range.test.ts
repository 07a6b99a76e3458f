import { expect, test } from "vitest";
import { byteRange } from "#server/front/files/byte-range.ts";

test.each([
  ["bytes=0-9", { start: 0, end: 9 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=90-500", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=100-", "outside"],
  ["bytes=-0", "outside"],
  ["bytes=9-0", undefined],
  ["bytes=-", undefined],
  ["bytes=0-1,5-6", undefined],
  ["items=0-9", undefined],
  ["bytes=1e3-", undefined],
])("%s of 100 bytes is %j", (header, expected) => {
  expect(byteRange(header, 100)).toEqual(expected);
});

test("nothing can be taken of an empty file", () => {
  expect(byteRange("bytes=-5", 0)).toBe("outside");
  expect(byteRange("bytes=0-", 0)).toBe("outside");
});
