import fc from "fast-check";
import { expect, test } from "vitest";
import "#db/test/property-seed.ts";
import { canonicalJson } from "#lib/formats/canonical-json.ts";
import { isSameJson } from "#lib/is-same-json.ts";

test("the text is the same if and only if the value is, and says it whole", () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(canonicalJson(one) === canonicalJson(other)).toBe(isSameJson(one, other));
      expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
    }),
  );
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
});
