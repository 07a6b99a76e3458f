import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { range, ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** One empty chair before a window on a lake, and two people in two doors. */
export function chair(scene: Scene): string[] {
  const { palette } = scene;
  const floor = cut([0, 660], [1600, 660], [1600, 900], [0, 900]);
  return [
    ...view(scene),
    paper(wallWithWindow(), palette.near),
    halftone({
      colour: palette.ink,
      from: -2,
      to: 9,
      angle: 0,
      opacity: 0.3,
      within: wallWithWindow(),
    }),
    fill(box(786, 60, 28, 520), palette.near),
    fill(box(430, 300, 740, 20), palette.near),
    paper(floor, palette.paper),
    halftone({ colour: palette.far, from: -6, to: 10, opacity: 0.5, within: floor }),
    ...entrance(scene, 236, 1),
    ...entrance(scene, 1364, 1.18),
    ...seat(palette.ink, palette.disc),
  ];
}

function view(scene: Scene): string[] {
  const { palette, random } = scene;
  return [
    fill(box(400, 40, 800, 560), palette.sky),
    halftone({
      colour: palette.far,
      from: 9,
      to: -2,
      opacity: 0.5,
      within: box(400, 40, 800, 560),
    }),
    sun(palette.disc, palette.ink, { x: 985, y: 215, radius: 92 }),
    paper(range(random, { y: 400, swing: 80, hills: 7 }), palette.far),
    paper(ridge(random, { y: 470, swing: 26, hills: 6 }), palette.middle),
    fill(box(400, 520, 800, 90), palette.paper),
  ];
}

function wallWithWindow(): string {
  return `M-40 -40H1640V690H-40Z${"M430 60V580H1170V60Z"}`;
}

/** A lit doorway with somebody in it, and its light on the floor towards the chair. */
function entrance({ palette }: Scene, x: number, build: number): string[] {
  const side = x < 800 ? 1 : -1;
  return [
    fill(
      cut([x - side * 92, 662], [x + side * 92, 662], [x + side * 420, 900], [x + side * 90, 900]),
      palette.sky,
      0.8,
    ),
    paper(box(x - 108, 288, 216, 374), palette.ink),
    fill(box(x - 92, 304, 184, 358), palette.paper),
    figure({ x, y: 668, height: 268, colour: palette.ink, build }),
    paper(
      cut([x - side * 92, 304], [x - side * 186, 270], [x - side * 186, 704], [x - side * 92, 662]),
      palette.middle,
    ),
    fill(round(x - side * 170, 492, 8), palette.disc),
  ];
}

function seat(wood: string, cushion: string): string[] {
  const back = "M690 235Q800 175 910 235L922 640H678Z";
  const pad = "M716 275Q800 228 884 275L893 585H707Z";
  const base = cut([652, 615], [948, 615], [966, 672], [634, 672]);
  return [
    paper(cut([664, 660], [694, 660], [690, 800], [668, 800]), wood),
    paper(cut([906, 660], [936, 660], [932, 800], [910, 800]), wood),
    paper(back, wood),
    paper(pad, cushion),
    halftone({ colour: wood, from: -4, to: 9, angle: -30, opacity: 0.3, within: pad }),
    paper(base, wood),
    paper(box(628, 470, 54, 24) + box(640, 480, 26, 150), wood),
    paper(box(918, 470, 54, 24) + box(934, 480, 26, 150), wood),
  ];
}
