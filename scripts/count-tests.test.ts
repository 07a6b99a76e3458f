import { expect, test } from "vitest";
import { countPlaywright, countVitest, listFailures } from "#scripts/count-tests.ts";

test("vitest's closing line is read, colours or not", () => {
  const line =
    "\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[31m2 failed\u001b[39m\u001b[22m | \u001b[32m7 passed\u001b[39m | 1 skipped (10)";
  expect(countVitest(`a\n${line}\nb`)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  expect(countVitest("nothing ran")).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("Playwright's closing lines are read", () => {
  expect(countPlaywright("  1 failed\n    a.spec.ts\n  2 skipped\n  30 passed (1.2m)")).toEqual({
    passed: 30,
    failed: 1,
    skipped: 2,
  });
});

test("the names of failed tests are found once each, and nothing else is", () => {
  const vitest =
    "\u001b[31m FAIL \u001b[39m |pure| lib/slug.test.ts > a slug > is short\nAssertionError: x\n FAIL  |pure| lib/slug.test.ts > a slug > is short";
  expect(listFailures(vitest)).toEqual(["|pure| lib/slug.test.ts > a slug > is short"]);
  const playwright =
    "  ✓  2 [readers] › e2e/a.spec.ts:3:1 › b (2s)\n  1) [readers] › e2e/a.spec.ts:9:1 › c ─────────\n     Error: d";
  expect(listFailures(playwright)).toEqual(["[readers] › e2e/a.spec.ts:9:1 › c"]);
  expect(listFailures("nothing ran")).toEqual([]);
});
