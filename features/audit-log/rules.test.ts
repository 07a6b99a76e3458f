import { expect, test } from "vitest";
import { changesOf } from "#features/audit-log/rules.ts";

test.each([
  [null, null, []],
  [{ stage: "draft" }, { stage: "live" }, [{ field: "stage", before: "draft", after: "live" }]],
  [null, { name: "Ada" }, [{ field: "name", after: "Ada" }]],
  [{ name: "Ada" }, null, [{ field: "name", before: "Ada" }]],
  [
    { same: 1, roles: [1] },
    { same: 1, roles: [] },
    [{ field: "roles", before: "[1]", after: "[]" }],
  ],
  [[1], [2], [{ field: "", before: "[1]", after: "[2]" }]],
])("E18: %j becoming %j is told field by field", (before, after, told) => {
  expect(changesOf(before, after)).toEqual(told);
});
