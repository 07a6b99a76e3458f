import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CRITERIA } from "#scripts/accessibility/criteria.ts";
import { statementProblems } from "#scripts/accessibility/statement-problems.ts";

const SPEC = 'test("the page has a name", …); test(`axe finds nothing on ${name}`, …)';
const readFile = (path: string) => (path === "a.spec.ts" ? SPEC : undefined);
const whole = (["A", "AA"] as const).flatMap((level) =>
  CRITERIA[level].map((number) => row({ number, level })),
);
const problemsOf = (rows: string[]) => statementProblems(rows.join("\n"), readFile);

test("WCAG 2.2 has 55 criteria of the levels A and AA that still hold", () => {
  expect(new Set([...CRITERIA.A, ...CRITERIA.AA])).toHaveLength(55);
  expect([...CRITERIA.A, ...CRITERIA.AA]).not.toContain("4.1.1");
});

test("a whole table has no problem", () => {
  expect(problemsOf(whole)).toEqual([]);
});

test.each([
  ["a row is missing", whole.slice(1), "1.1.1 is missing."],
  ["a row is there twice", [...whole, whole[0]!], "1.1.1 is there twice."],
  ["a row is invented", [...whole, row({ number: "9.9.9" })], "9.9.9 is no criterion."],
  ["the level is wrong", whole.with(0, row({ level: "AA" })), "1.1.1 is of the other level."],
  ["nothing says how", whole.with(0, row({ how: " " })), "1.1.1 does not say how it is met."],
  [
    "there is no test and no reason",
    whole.with(0, row({ test: "does not apply" })),
    "1.1.1 names no test, and no reason why it does not apply.",
  ],
  [
    "the file is not there",
    whole.with(0, row({ test: "`b.spec.ts`: “the page”" })),
    "1.1.1: there is no b.spec.ts.",
  ],
  [
    "the test is not there",
    whole.with(0, row({ test: "`a.spec.ts`: “the page has a face”" })),
    "1.1.1: a.spec.ts has no test “the page has a face”.",
  ],
])("it is noticed where %s", (_, rows, problem) => {
  expect(problemsOf(rows)).toEqual([problem]);
});

test("a name with a place for each template counts, and so does a reason", () => {
  expect(problemsOf(whole.with(0, row({ test: "`a.spec.ts`: “axe finds nothing”" })))).toEqual([]);
  expect(problemsOf(whole.with(0, row({ test: "does not apply, because there is none" })))).toEqual(
    [],
  );
});

test("the statement of this repository holds", () => {
  const read = (path: string) => readFileSync(path, "utf8");
  expect(statementProblems(read("docs/accessibility.md"), read)).toEqual([]);
});

function row(given: { number?: string; level?: string; how?: string; test?: string }): string {
  const {
    number = "1.1.1",
    level = "A",
    how = "Well.",
    test = "`a.spec.ts`: “the page has”",
  } = given;
  return `| ${number} Some name | ${level} | ${how} | ${test} |`;
}
