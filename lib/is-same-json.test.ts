import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameJson } from "#lib/is-same-json.ts";

test("two values are the same if their JSON is, whatever the order of keys", () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(isSameJson(one, turned(one))).toBe(true);
      expect(isSameJson(one, other)).toBe(
        JSON.stringify(turned(one, 1)) === JSON.stringify(turned(other, 1)),
      );
    }),
  );
});

test.each([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[], {}, false],
  [{ a: null }, {}, false],
  [{ a: 1 }, { b: 1 }, false],
  [[1, 2], [2, 1], false],
  [null, {}, false],
])("%o and %o", (one, other, expected) => expect(isSameJson(one, other)).toBe(expected));

/** The same value with its keys in order, or in the opposite one. */
function turned(value: unknown, direction = -1): unknown {
  if (Array.isArray(value)) return value.map((inner) => turned(inner, direction));
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  const keys = Object.keys(value).sort((one, other) => (one < other ? -direction : direction));
  return Object.fromEntries(
    keys.map((key) => [key, turned((value as Record<string, unknown>)[key], direction)]),
  );
}
