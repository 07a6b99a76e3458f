import { expect, test } from "vitest";
import { digestOf, etag, matchesEtag } from "#server/front/http/etag.ts";

test("each coding has a strong tag of its own", () => {
  const digest = digestOf("head", Buffer.from("body"));
  const tags = [etag(digest, "br"), etag(digest, "gzip"), etag(digest, "identity")];
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
});

test("parts are kept apart", () => {
  expect(digestOf("ab", "c")).not.toBe(digestOf("a", "bc"));
});

test.each([
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x", W/"a-br" , "y"', true],
  ["*", true],
  ['"a"', false],
  ['"a-gzip"', false],
  ["a-br", false],
  ["", false],
])('If-None-Match: %s matches "a-br": %s', (header, expected) => {
  expect(matchesEtag(header, '"a-br"')).toBe(expected);
});
