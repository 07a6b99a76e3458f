import fc from "fast-check";
import { expect, test } from "vitest";
import { decodedPath } from "#lib/decoded-path.ts";

test.each([
  ["/caf%C3%A9", "/café"],
  ["/café", "/café"],
  ["/a%2Fb%3Fc", "/a%2Fb%3Fc"],
  ["/%E0%A4%A", "/%E0%A4%A"],
  ["/?p=12", "/?p=12"],
])("%s is %s", (path, decoded) => {
  expect(decodedPath(path)).toBe(decoded);
});

test("what was encoded comes back, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      if (!text.includes("%")) expect(decodedPath(encodeURI(text))).toBe(text);
      decodedPath(text);
    }),
  );
});
