import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A bridge over a gorge with people waiting on it, one behind the other, before a lowered barrier. */
export function queue(scene: Scene): string[] {
  const { palette, random } = scene;
  const people = Array.from({ length: 13 }, (_, index) =>
    figure({
      x: 130 + index * 72 + random.between(-9, 9),
      y: 520,
      height: random.chance(0.22) ? random.between(70, 88) : random.between(112, 136),
      colour: index === 9 ? palette.disc : random.pick([palette.ink, palette.near, palette.ink]),
      build: random.between(0.9, 1.15),
    }),
  );
  return [
    sky(scene, { x: 560, y: 270, radius: 165 }),
    paper(ridge(random, { y: 420, swing: 60, hills: 4 }), palette.far),
    paper(ridge(random, { y: 560, swing: 40, hills: 3 }), palette.middle),
    paper(ridge(random, { y: 790, swing: 14, hills: 6 }), palette.paper),
    ...gate(palette.near, palette.paper, palette.disc),
    ...people,
    paper(deck(), palette.ink),
    paper(cut([-40, 700], [120, 720], [190, 840], [260, 940], [-40, 940]), palette.near),
    paper(cut([1640, 640], [1420, 690], [1340, 800], [1290, 940], [1640, 940]), palette.near),
    paper(ridge(random, { y: 868, swing: 14, hills: 7 }), palette.near),
  ];
}

function deck(): string {
  const arches = [90, 470, 850, 1230]
    .map((x) => `M${x + 300} 880V720Q${x + 150} 500 ${x} 720V880Z`)
    .join("");
  return `M-40 516H1640V880H-40Z${arches}`;
}

function gate(post: string, stripe: string, lamp: string): string[] {
  const stripes = Array.from({ length: 5 }, (_, index) =>
    cut(
      [1122 + index * 54, 438],
      [1146 + index * 54, 438],
      [1138 + index * 54, 458],
      [1114 + index * 54, 458],
    ),
  );
  return [
    paper(box(1400, 250, 190, 270) + box(1376, 226, 238, 32), post),
    fill(box(1440, 310, 110, 90), stripe),
    line("M1495 312V398", post, 6),
    paper(box(1096, 436, 300, 24), post),
    fill(stripes.join(""), stripe),
    paper(box(1356, 400, 40, 120), post),
    fill(box(1364, 378, 24, 24), lamp),
  ];
}
