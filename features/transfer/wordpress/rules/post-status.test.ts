import { expect, test } from "vitest";
import { postStatus } from "#features/transfer/wordpress/rules/post-status.ts";

const now = new Date("2026-11-23T12:00:00Z");
const later = new Date("2027-01-01T00:00:00Z");
const earlier = new Date("2020-01-01T00:00:00Z");
const of = (status: string, when: Date | undefined = earlier, password = "") =>
  postStatus({ status, password, when, now });

test.each([
  ["publish", "live"],
  ["draft", "draft"],
  ["pending", "in_review"],
  ["private", "draft"],
  ["", "draft"],
  ["assigned", "draft"],
])("I4: %j becomes %s", (status, stage) => {
  expect(of(status)).toMatchObject({ is: "brought", stage, locked: false });
});

test("I4: what is not public there, and no draft either, says why", () => {
  for (const status of ["private", "", "assigned"]) expect(of(status)).toHaveProperty("note");
  for (const status of ["publish", "draft", "pending"])
    expect(of(status)).not.toHaveProperty("note");
});

test("I4: a schedule waits for its time, and only then", () => {
  expect(of("future", later)).toEqual({ is: "brought", stage: "scheduled", locked: false });
  expect(of("future", earlier)).toMatchObject({ stage: "live", note: expect.any(String) });
  expect(postStatus({ status: "future", password: "", when: undefined, now })).toMatchObject({
    stage: "draft",
  });
});

test("I4: a password locks", () => {
  expect(of("publish", earlier, "enter")).toMatchObject({ stage: "live", locked: true });
});

test.each(["trash", "auto-draft", "inherit"])("I4: %s is left out with its reason", (status) => {
  expect(of(status)).toEqual({ is: "skipped", reason: status });
});
