import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressKept, compressOnce, isText } from "#server/front/http/compress-page.ts";

const story = Buffer.from("<p>The council met on Tuesday, and nobody left early.</p>".repeat(40));

test.each([compressKept, compressOnce])(
  "every coding unpacks to the same bytes: %o",
  async (compress) => {
    const bodies = await compress(story, "text/html; charset=utf-8");
    expect(bodies.identity).toBe(story);
    expect(brotliDecompressSync(bodies.br!)).toEqual(story);
    expect(gunzipSync(bodies.gzip!)).toEqual(story);
    expect(bodies.br!.length).toBeLessThan(bodies.gzip!.length);
  },
);

test("pictures and very short texts are left as they are", async () => {
  expect(await compressKept(story, "image/avif")).toEqual({ identity: story });
  expect(await compressKept(Buffer.from("short"), "text/html")).toEqual({
    identity: Buffer.from("short"),
  });
});

test.each([
  ["text/html; charset=utf-8", true],
  ["application/rss+xml", true],
  ["application/feed+json", true],
  ["image/svg+xml", true],
  ["application/json", true],
  ["text/javascript", true],
  ["font/woff2", false],
  ["image/jpeg", false],
  ["", false],
])("%s is text: %s", (type, expected) => {
  expect(isText(type)).toBe(expected);
});
