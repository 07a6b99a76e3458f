import { expect, test } from "vitest";
import { readAct } from "#features/front/act.ts";

test.each([
  ["save", { kind: "save" }],
  ["free:12", { kind: "free", place: 12 }],
  ["put:7", { kind: "put", articleId: 7 }],
  ["move:3:2:7", { kind: "move", from: 3, to: 2, articleId: 7 }],
])("E15: %s is what a button says", (value, act) => {
  expect(readAct(value)).toEqual(act);
});

test.each([
  "",
  "free:0",
  "free:13",
  "move:1:13:7",
  "move:0:1:7",
  "put:-1",
  "put:1e3",
  "save ",
  "constructor",
])("E15: %s is what no button says", (value) => {
  expect(readAct(value)).toBeUndefined();
});
