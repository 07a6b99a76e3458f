import { expect, test } from "vitest";
import { fileFacts } from "#features/media/file-facts.ts";

test.each([
  ["/media/a/report.pdf", 1_240_000, "PDF, 1.2 MB"],
  ["/media/a/report.PDF?x=1#y", 24_600_000, "PDF, 25 MB"],
  ["/media/letter.docx", 812, "Word, 1 kB"],
  ["https://example.org/data.csv", undefined, "CSV"],
  ["https://example.org/v1.2/data", undefined, ""],
  ["/media/nothing", 999_499, "999 kB"],
])("A7: of %s (%s bytes) a reader is told %j", (url, bytes, facts) => {
  expect(fileFacts(url, bytes)).toBe(facts);
});
