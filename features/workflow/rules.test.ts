import { describe, expect, test } from "vitest";
import { stages } from "#db/enums.ts";
import { findMove, moves, nextStages, steps } from "#features/workflow/rules.ts";

describe("moves", () => {
  test("E6: publishing, scheduling and withdrawing are never moves by hand", () => {
    for (const { from, to } of moves) {
      for (const stage of ["scheduled", "live", "retracted"])
        expect([from, to]).not.toContain(stage);
    }
  });

  test("E6: every stage before publication can be left and reached again", () => {
    for (const stage of ["pitch", "draft", "in_review", "approved"] as const) {
      expect(nextStages(stage).length).toBeGreaterThan(0);
      expect(moves.some(({ to }) => to === stage)).toBe(true);
    }
  });

  test("E6: only editors approve", () => {
    const approvals = stages.flatMap((from) => findMove({ from, to: "approved" }) ?? []);
    expect(approvals.map(({ by }) => by)).toEqual(["editors"]);
  });

  test("E6: the table of steps has every stage, and no stage is a dead end", () => {
    for (const stage of stages) {
      expect(steps.some(({ to }) => to === stage) || stage === "draft").toBe(true);
      expect(steps.some(({ from }) => from === stage)).toBe(true);
    }
    expect(steps.some(({ from, to }) => from === "live" && to === "corrected")).toBe(true);
  });
});
