import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { changesState, isFromThisSite, isOpenToOthers } from "#server/front/http/same-origin.ts";

const site = "https://news.example";

test.each([
  [{ host: "news.example", origin: "https://news.example" }, true],
  [{ host: "internal:3000", origin: "https://news.example" }, true],
  [{ host: "localhost:3000", origin: "http://localhost:3000" }, true],
  [{ host: "LOCALHOST:3000", origin: "http://localhost:3000" }, true],
  [{ host: "news.example", referer: "https://news.example/a/story?x=1" }, true],
  [{ host: "news.example", origin: "https://evil.example" }, false],
  [
    { host: "news.example", origin: "https://evil.example", referer: "https://news.example/" },
    false,
  ],
  [{ host: "news.example", origin: "https://news.example.evil.example" }, false],
  [{ host: "news.example", origin: "https://news.example:8443" }, false],
  [{ host: "news.example", origin: "null" }, false],
  [{ host: "news.example", origin: "" }, false],
  [{ host: "news.example", origin: "file://news.example" }, false],
  [{ host: "news.example", referer: "not an address" }, false],
  [{ host: "news.example" }, false],
])("X4: %j comes from this site: %s", (headers, expected) => {
  expect(isFromThisSite({ headers } as unknown as IncomingMessage, site)).toBe(expected);
});

test("X4: only reading methods go without the check", () => {
  expect(["GET", "HEAD", "OPTIONS"].map(changesState)).toEqual([false, false, false]);
  expect(["POST", "PUT", "PATCH", "DELETE", "REPORT"].map(changesState)).not.toContain(false);
});

test("X4: a path open to others is matched whole", () => {
  expect(isOpenToOthers("/api/unsubscribe")).toBe(true);
  expect(isOpenToOthers("/api/webhooks/bounces")).toBe(true);
  expect(isOpenToOthers("/api/unsubscribe-everyone")).toBe(false);
  expect(isOpenToOthers("/news/api/unsubscribe")).toBe(false);
});
