import { curve, type Point } from "#features/transfer/demonstration/pictures/cut.ts";
import type { Random } from "#features/transfer/demonstration/pictures/random.ts";
import { HEIGHT, WIDTH } from "#features/transfer/demonstration/pictures/scene.ts";

export interface Ridge {
  /** Mean height of the line, in units from the top. */
  y: number;
  /** How far the line swings up and down. */
  swing: number;
  /** Hills across the sheet. */
  hills: number;
}

/** Path of rolling land from its line to the bottom of the sheet. */
export function ridge(random: Random, { y, swing, hills }: Ridge): string {
  const step = WIDTH / hills;
  const points: Point[] = [];
  for (let index = -1; index <= hills + 1; index++) {
    const side = index % 2 === 0 ? 1 : -1;
    points.push([
      index * step + random.between(-0.22, 0.22) * step,
      y + side * swing * random.between(0.45, 1),
    ]);
  }
  return `${curve(points)}L${WIDTH + 60} ${HEIGHT + 40}L-60 ${HEIGHT + 40}Z`;
}

/** Path of a mountain range with straight cuts: peaks and notches in turn. */
export function range(random: Random, { y, swing, hills }: Ridge): string {
  const step = WIDTH / hills;
  const points: string[] = [];
  for (let index = -1; index <= hills * 2 + 1; index++) {
    const up = index % 2 === 0 ? -1 : 1;
    const x = (index * step) / 2 + random.between(-0.15, 0.15) * step;
    points.push(`${x.toFixed(1)} ${(y + up * swing * random.between(0.35, 1)).toFixed(1)}`);
  }
  return `M${points.join("L")}L${WIDTH + 60} ${HEIGHT + 40}L-60 ${HEIGHT + 40}Z`;
}
