import { expect, test } from "vitest";
import {
  addFact,
  addWarning,
  newImportReport,
} from "#features/transfer/wordpress/report/import-report.ts";
import { reportText } from "#features/transfer/wordpress/report/report-text.ts";

const empty = () => newImportReport({ site: "old.example", files: ["a.xml"], dryRun: false });

function sample() {
  const report = empty();
  const story = { about: "outcome", noun: "story", id: "7", title: "Tide" } as const;
  addFact(report, { ...story, outcome: "created" });
  addFact(report, { ...story, outcome: "kept", reason: "edited here" });
  addFact(report, { ...story, outcome: "failed", reason: "value too long" });
  addFact(report, { ...story, outcome: "skipped", reason: "trash" });
  addFact(report, { ...story, outcome: "skipped", reason: "trash" });
  for (const address of ["/a", "/a", "/b"])
    addFact(report, { about: "shortcode", name: "__proto__", address });
  addFact(report, { about: "block", name: "acme/card", address: "/a" });
  addFact(report, { about: "missingMedia", id: "3", file: "x.jpg", reason: "file not found" });
  addFact(report, { about: "heldComment", id: "9", address: "/a" });
  addFact(report, { about: "unmappedAuthor", name: "Bo" });
  addFact(report, { about: "redirect", count: 4 });
  addFact(report, { about: "note", address: "/a", note: "private there" });
  addWarning(report, "a.xml", { line: 3, column: 5, message: "unclosed tag" });
  return report;
}

test("I16: every fact has its place", () => {
  const report = sample();
  expect(report.kinds.story).toEqual({
    created: 1,
    updated: 0,
    unchanged: 0,
    kept: 1,
    failed: 1,
    skipped: { trash: 2 },
  });
  expect(report.kept).toEqual([{ noun: "story", id: "7", title: "Tide", reason: "edited here" }]);
  expect(Object.entries(report.unknownShortcodes)).toEqual([
    ["__proto__", { count: 3, addresses: ["/a", "/b"] }],
  ]);
  expect(report).toMatchObject({ redirects: 4, unmappedAuthors: ["Bo"], notListed: 0 });
});

test("I16: the text for a terminal has a line for each", () => {
  const text = reportText(sample());
  expect(text).toMatch(/^Imported: old\.example\n/);
  expect(text).toMatch(/Stories\s+1\s+0\s+0\s+1\s+1\s+2/);
  for (const line of [
    "Stories: 2 × trash",
    "Stories 7 “Tide”: value too long",
    "Stories 7 “Tide”: edited here",
    "__proto__: 3, first at /a",
    "acme/card: 1",
    "x.jpg (file not found)",
    "9 at /a",
    "/a: private there",
    "a.xml:3:5 unclosed tag",
    "Redirects written: 4",
  ]) {
    expect(text).toContain(line);
  }
});

test("I16: a rehearsal says that nothing was kept; empty lists have no heading", () => {
  expect(reportText({ ...empty(), dryRun: true })).toMatch(
    /^Rehearsal, nothing was kept: old\.example\n\n.*\n\nRedirects written: 0$/,
  );
});

test("I16: lists are bounded, and what is over the bound is counted", () => {
  const report = empty();
  for (let index = 0; index < 10_005; index += 1)
    addFact(report, { about: "note", address: "/a", note: "x" });
  expect([report.notes.length, report.notListed]).toEqual([10_000, 5]);
  expect(reportText(report)).toContain("… and 9980 more");
});
