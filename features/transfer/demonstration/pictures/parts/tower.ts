import { box } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

export interface Tower {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  /** Windows across; none for a blind wall. */
  windows: number;
  /** Share of the windows that are lit. */
  lit: number;
}

/** A slab of paper with square windows cut into it. */
export function tower({ random, palette }: Scene, slab: Tower): string {
  const { x, y, width, height, colour, windows, lit } = slab;
  const wall = box(x, y, width, height);
  const pane = width / (windows * 1.7 + 0.7);
  const panes: string[] = [];
  const rows = windows ? Math.floor((height - pane * 1.6) / (pane * 1.7)) : 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < windows; column++) {
      if (!random.chance(lit)) continue;
      panes.push(box(x + pane * (0.7 + column * 1.7), y + pane * (0.9 + row * 1.7), pane, pane));
    }
  }
  return [
    paper(wall, colour),
    halftone({ colour: palette.paper, from: 7, to: -6, angle: -50, opacity: 0.1, within: wall }),
    fill(panes.join(""), palette.paper, 0.92),
  ].join("");
}
