import fc from "fast-check";
import { expect, test } from "vitest";
import { parseId } from "#lib/parse-id.ts";

test("an id is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (id) => {
      expect(parseId(String(id))).toBe(id);
    }),
  );
});

test.each(["", "0", "-1", "1.5", "1e3", "Infinity", "9".repeat(16), " 1", "1\n", ["1"], undefined])(
  "X8: %j is no id",
  (text) => {
    expect(parseId(text)).toBeUndefined();
  },
);
