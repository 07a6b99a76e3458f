import type { Stage } from "#db/enums.ts";

/** A move from one stage to another. */
export interface Move {
  from: Stage;
  to: Stage;
}

interface MoveRule extends Move {
  /** Writers may move a story that they may edit; editors one that they may publish. */
  by: "writers" | "editors";
}

/** The moves that people make by hand (E6). Scheduling, publishing and retracting have verbs of their own. */
export const moves: readonly MoveRule[] = [
  { from: "pitch", to: "assigned", by: "editors" },
  { from: "pitch", to: "draft", by: "writers" },
  { from: "assigned", to: "draft", by: "writers" },
  { from: "draft", to: "pitch", by: "writers" },
  { from: "draft", to: "in_review", by: "writers" },
  { from: "in_review", to: "draft", by: "writers" },
  { from: "in_review", to: "approved", by: "editors" },
  { from: "approved", to: "in_review", by: "editors" },
  { from: "approved", to: "draft", by: "editors" },
];

export function findMove({ from, to }: Move): MoveRule | undefined {
  return moves.find((move) => move.from === from && move.to === to);
}

/** Where a story can go from its stage. */
export function nextStages(stage: Stage): Stage[] {
  return moves.filter((move) => move.from === stage).map((move) => move.to);
}

/** Every stage that somebody can move a story to by hand. */
export const handMoves: readonly Stage[] = [...new Set(moves.map(({ to }) => to))];

/** One step of a story's way: a move by hand, or what a verb of its own does. */
export interface Step {
  from: Stage | "corrected";
  to: Stage | "corrected";
  how:
    | "move"
    | "assign"
    | "schedule"
    | "unschedule"
    | "publish"
    | "release"
    | "correct"
    | "retract";
  by: MoveRule["by"] | "clock";
}

const onTheirWay = ["pitch", "assigned", "draft", "in_review", "approved"] as const;

/** The whole way (E6). "Corrected" is no stage: it is a live story that a correction stands on. */
export const steps: readonly Step[] = [
  ...moves.map((move) => ({ ...move, how: "move" as const })),
  { from: "pitch", to: "assigned", how: "assign", by: "editors" },
  ...onTheirWay.map((from): Step => ({ from, to: "scheduled", how: "schedule", by: "editors" })),
  { from: "scheduled", to: "approved", how: "unschedule", by: "editors" },
  { from: "scheduled", to: "live", how: "release", by: "clock" },
  ...onTheirWay.map((from): Step => ({ from, to: "live", how: "publish", by: "editors" })),
  { from: "scheduled", to: "live", how: "publish", by: "editors" },
  { from: "live", to: "corrected", how: "correct", by: "editors" },
  { from: "live", to: "retracted", how: "retract", by: "editors" },
  { from: "corrected", to: "retracted", how: "retract", by: "editors" },
  { from: "retracted", to: "live", how: "publish", by: "editors" },
];
