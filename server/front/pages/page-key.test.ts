import fc from "fast-check";
import { expect, test } from "vitest";
import { pageTarget } from "#server/front/pages/page-key.ts";

function keyOf(url: string): string | undefined {
  const target = pageTarget(url);
  return target.kind === "page" ? target.key : undefined;
}

test.each([
  ["/", "/"],
  ["/news/a-story", "/news/a-story"],
  ["/news/a-story?utm_source=x&fbclid=y", "/news/a-story"],
  ["/news/a-story?comments=all&utm_source=x", "/news/a-story?comments=all"],
  ["/news?after=abc", "/news?after=abc"],
  ["/news?comments=all", "/news"],
  ["/news?after=", "/news"],
  ["/news?after=one&after=two", "/news?after=one"],
  ["/search?to=2026&q=b%C3%A9ton+arm%C3%A9&x=1", "/search?q=b%C3%A9ton+arm%C3%A9&to=2026"],
  ["/search?q=%20%20tram%20", "/search?q=tram"],
  [`/search?q=${"a".repeat(201)}`, "/search"],
  ["/search?q=a%00b", "/search"],
  ["/%6eews", "/news"],
  ["/caf%c3%a9", "/caf%C3%A9"],
  ["/news?", "/news"],
  ["/?p=12&utm_source=x", "/?p=12"],
  ["/comments/secret?after=1", "/comments/secret"],
  ["/news#part", "/news%23part"],
])("the key of %s is %s", (url, key) => {
  expect(keyOf(url)).toBe(key);
});

test("the order of parameters does not matter", () => {
  expect(keyOf("/search?q=a&from=2020")).toBe(keyOf("/search?from=2020&q=a"));
});

test.each([
  ["/%", 400],
  ["/%zz", 400],
  ["/%c3%28", 400],
  ["/a%00b", 400],
  ["/a\\b", 400],
  ["/a%5cb", 400],
  ["/topics/%25", 400],
  ["/topics/a%2525", 400],
  ["/../etc/passwd", 400],
  ["/%2e%2e/etc", 400],
  ["http://evil.example/", 400],
  ["*", 400],
  ["", 400],
  [`/${"a".repeat(512)}`, 414],
  [`/${encodeURIComponent("é".repeat(90))}`, 414],
])("%s is refused without a render", (url, status) => {
  expect(pageTarget(url)).toEqual({ kind: "refused", status });
});

test.each([
  ["/news/", "/news"],
  ["/news//a", "/news/a"],
  ["//evil.example/", "/evil.example"],
  ["//", "/"],
  ["/news/?after=x&utm_source=y", "/news?after=x"],
])("%s moves to %s", (url, location) => {
  expect(pageTarget(url)).toMatchObject({ kind: "moved", location, wanted: { key: location } });
});

test.each([
  ["/api/v1/articles?section=peace&x=1&after=1-2", "/api/v1/articles?after=1-2&section=peace"],
  ["/api/v1/articles?section=", "/api/v1/articles"],
  ["/api/v1/topics?after=7&section=peace", "/api/v1/topics?after=7"],
  [`/oembed?url=${"a".repeat(700)}`, `/oembed?url=${"a".repeat(700)}`],
])("D11: the key of %s is %s", (url, key) => {
  expect(keyOf(url)).toBe(key);
});

test.each([
  `/api/v1/articles?section=${"a".repeat(201)}`,
  "/api/v1/articles?section=a%00b",
  "/api/v1/series?after=%0a1%0a2",
  `/oembed?url=${"a".repeat(701)}`,
])("D11: %s is refused: without the parameter it would be another question", (url) => {
  expect(pageTarget(url)).toEqual({ kind: "refused", status: 400 });
});

test("only search is shed first", () => {
  expect(pageTarget("/search?q=a")).toMatchObject({ shedFirst: true, hasQuery: true });
  expect(pageTarget("/news/search")).toMatchObject({ shedFirst: false, hasQuery: false });
});

test.each([
  ["/comments/secret", true],
  ["/comments/reply/4", true],
  ["/newsletters/confirm/secret", true],
  ["/newsletters/leave/secret", true],
  ["/newsletters/weekly", false],
  ["/news/comments", false],
])("%s is for one person: %s", (url, isPersonal) => {
  expect(pageTarget(url)).toMatchObject({ isPersonal });
});

test("X9: a key is bounded, and asking for a key gives the same key", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("/", "?", "&", "%", "//", "after=", "q=", "search"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const target = pageTarget(`/${pieces.join("")}`);
      if (target.kind === "refused") return;
      const key = target.kind === "page" ? target.key : target.location;
      expect(key.length).toBeLessThanOrEqual(512 + 8 * (3 * 3 * 200 + 12));
      expect(key).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      expect(keyOf(key)).toBe(key);
    }),
  );
});

test("R11: every part of a key can be decoded, as pages do, and holds nothing that a database refuses", () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const escaped = byte.map((value) => `%${value.toString(16).padStart(2, "0")}`);
  const raw = byte.map((value) => String.fromCharCode(value));
  const piece = fc.oneof(escaped, raw, fc.constantFrom("/", "%", "%2", "\u202e", "%e2%80%ae", "a"));
  let pages = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const target = pageTarget(`/${pieces.join("")}`);
      if (target.kind !== "page") return;
      pages += 1;
      for (const part of target.path.split("/")) {
        const decoded = decodeURIComponent(part);
        expect([...decoded].filter((one) => one < " " || one === "\x7f" || one === "\\")).toEqual(
          [],
        );
        expect(decoded.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(pages).toBeGreaterThan(100);
});
