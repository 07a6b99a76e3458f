import { expect, test } from "vitest";
import { safeUrl, webUrl } from "#features/transfer/html/safe-url.ts";

test.each([
  ["https://a.example/b c", "https://a.example/b%20c"],
  ["  http://a.example ", "http://a.example"],
  ["//a.example/x", "https://a.example/x"],
  ["\\\\a.example/x", "https://a.example/x"],
  ["/path?q=1", "/path?q=1"],
  ["#part", "#part"],
  ["mailto:desk@a.example", "mailto:desk@a.example"],
])("X5: %j is kept as %j", (value, url) => {
  expect(safeUrl(value)).toBe(url);
});

test.each([
  "javascript:x",
  "JaVaScRiPt:x",
  "java\tscript:x",
  "\u0001javascript:x",
  "data:text/html,x",
  "vbscript:x",
  "blob:x",
  "file:///etc/passwd",
  "page.html",
  "https://",
  "https:///x",
  "",
  undefined,
  `https://a.example/${"x".repeat(3000)}`,
])("X5: %j is refused", (value) => {
  expect(safeUrl(value)).toBeUndefined();
});

test("a web address has a host that parses", () => {
  expect(webUrl("https://a.example/x")).toBe("https://a.example/x");
  for (const value of ["/x", "#x", "mailto:a@b.example", "https://a b", "http://[x"])
    expect(webUrl(value)).toBeUndefined();
});
