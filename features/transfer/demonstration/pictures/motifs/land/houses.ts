import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A street on its way uphill: houses on trailers, one behind the other, the sea behind them. */
export function houses(scene: Scene): string[] {
  const { palette, random } = scene;
  const slope = "M-40 900C320 860 620 770 900 610S1380 380 1700 330V960H-40Z";
  return [
    sky(scene, { x: 360, y: 250, radius: 150 }),
    paper(ridge(random, { y: 560, swing: 6, hills: 9 }), palette.far),
    paper(ridge(random, { y: 640, swing: 10, hills: 7 }), palette.paper),
    paper(ridge(random, { y: 700, swing: 10, hills: 8 }), palette.middle),
    paper("M900 960C1100 700 1360 300 1700 220V960Z", palette.far),
    house(scene, { x: 1450, y: 383, size: 0.42, turn: -14, wall: palette.paper }),
    house(scene, { x: 1190, y: 468, size: 0.58, turn: -22, wall: palette.sky }),
    paper(slope, palette.near),
    halftone({ colour: palette.ink, from: -3, to: 8, angle: -20, opacity: 0.25, within: slope }),
    house(scene, { x: 700, y: 722, size: 1.2, turn: -24, wall: palette.paper }),
    paper("M-40 960V880C300 900 760 850 1100 700S1500 520 1700 500V960Z", palette.ink),
    ...posts(palette.paper),
  ];
}

interface House {
  /** Where the middle of the trailer stands. */
  x: number;
  y: number;
  size: number;
  turn: number;
  wall: string;
}

function house({ palette }: Scene, { x, y, size, turn, wall }: House): string {
  const wheels = [-128, -92, -56, 60, 96, 132].map((at) => round(at, 4, 17)).join("");
  const parts = [
    paper(wheels, palette.ink),
    paper(box(-190, -34, 380, 24), palette.ink),
    line("M190 -22L252 -14", palette.ink, 9),
    paper(box(-150, -204, 300, 172), wall),
    paper(box(74, -318, 40, 80), palette.near),
    paper(cut([-184, -198], [-66, -312], [66, -312], [184, -198]), palette.middle),
    fill(box(-116, -158, 58, 62) + box(62, -158, 58, 62), palette.near),
    fill(box(-28, -150, 56, 118), palette.disc),
    line("M-87 -158V-96M-116 -127H-58M91 -158V-96M62 -127H120", wall, 6),
  ];
  return group(parts, `translate(${x} ${y}) rotate(${turn}) scale(${size})`);
}

function posts(colour: string): string[] {
  return Array.from({ length: 9 }, (_, index) => {
    const x = 120 + index * 178;
    const y = 884 - (index / 8) ** 1.8 * 370;
    return line(`M${x} ${y}v-46`, colour, 8);
  });
}
