import fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash } from "#features/transfer/wordpress/rules/content-hash.ts";

test("I3: the order of keys and members without a value do not count", () => {
  expect(contentHash({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(
    contentHash({ b: [{ d: 3, c: 2, e: undefined }], a: 1 }),
  );
});

test("I3: what differs hashes otherwise; null and the order of lists count", () => {
  expect(
    new Set([{ a: 1 }, { a: "1" }, { a: null }, {}, { a: [1, 2] }, { a: [2, 1] }].map(contentHash))
      .size,
  ).toBe(6);
});

test("I3: what PostgreSQL gives back of JSON hashes alike", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(contentHash(JSON.parse(JSON.stringify(value)))).toBe(contentHash(value));
    }),
  );
});
