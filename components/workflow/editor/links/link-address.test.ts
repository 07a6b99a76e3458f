import { expect, test } from "vitest";
import { linkAddress } from "#components/workflow/editor/links/link-address.ts";

test.each([
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  ["example.org/a", "https://example.org/a"],
  ["  www.example.org ", "https://www.example.org"],
  ["/migration/two-candidates", "/migration/two-candidates"],
  ["#note-1", "#note-1"],
  ["desk@example.org", "mailto:desk@example.org"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
])("E10: %s is an address", (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each([
  "the quiet vote",
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil.example/x",
  "https://",
  "https://a b.example",
  "file:///etc/passwd",
  "",
])("X5: %j is none", (typed) => {
  expect(linkAddress(typed)).toBeUndefined();
});
