import { cut, type Point } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { range, ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A glacier coming down between two ranges in strata, and bergs in its lake. */
export function ice(scene: Scene): string[] {
  const { palette, random } = scene;
  const strata = [palette.paper, palette.sky, palette.paper, palette.far, palette.paper];
  return [
    sky(scene, { x: 1130, y: 230, radius: 120 }),
    paper(range(random, { y: 330, swing: 120, hills: 6 }), palette.far),
    ...strata.map((colour, index) => tongue(scene, index, colour)),
    slope(-40, 1, palette.middle),
    slope(1640, -1, palette.near),
    paper(ridge(random, { y: 716, swing: 6, hills: 6 }), palette.middle),
    ...berg(scene, 420, 760, 150),
    ...berg(scene, 1010, 800, 210),
    paper(ridge(random, { y: 812, swing: 8, hills: 5 }), palette.near),
    ...berg(scene, 720, 846, 90),
    paper(ridge(random, { y: 868, swing: 8, hills: 7 }), palette.ink),
  ];
}

function tongue({ random, palette }: Scene, index: number, colour: string): string {
  const y = 300 + index * 88;
  const spread = 130 + index * 96;
  const edge: Point[] = [];
  for (let step = 0; step <= 8; step++) {
    edge.push([
      800 - spread + (step * spread) / 4,
      y + random.between(-16, 16) + Math.abs(step - 4) * 8,
    ]);
  }
  const path = cut(...edge, [900 + spread * 1.2, 900], [700 - spread * 1.2, 900]);
  return (
    paper(path, colour) +
    halftone({ colour: palette.middle, from: -6, to: 8, opacity: 0.35, within: path })
  );
}

function slope(x: number, side: number, colour: string): string {
  return paper(
    cut(
      [x, 250],
      [x + side * 230, 330],
      [x + side * 360, 450],
      [x + side * 470, 520],
      [x + side * 560, 640],
      [x + side * 700, 780],
      [x, 900],
    ),
    colour,
  );
}

function berg({ palette, random }: Scene, x: number, y: number, size: number): string[] {
  const peak: Point = [x + size * random.between(-0.2, 0.1), y - size * random.between(0.75, 0.95)];
  const left: Point = [x - size * 0.8, y + 20];
  const right: Point = [x + size * 0.8, y + 20];
  const notch: Point = [x + size * 0.42, y - size * 0.42];
  return [
    paper(cut(left, [x - size * 0.46, y - size * 0.5], peak, notch, right), palette.paper),
    fill(cut(peak, notch, right, [x + size * 0.1, y + 20]), palette.sky),
  ];
}
