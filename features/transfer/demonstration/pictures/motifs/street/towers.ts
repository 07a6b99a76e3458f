import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import { tower } from "#features/transfer/demonstration/pictures/parts/tower.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A tall slab and a low hall by a river, the city behind. */
export function towers(scene: Scene): string[] {
  const { palette, random } = scene;
  const skyline = Array.from({ length: 14 }, (_, index) => {
    const height = random.between(110, 330);
    return box(index * 118 - 20, 640 - height, random.between(90, 128), height + 60);
  }).join("");
  const nearer = Array.from({ length: 9 }, (_, index) => {
    const height = random.between(60, 190);
    return box(index * 186 - 40, 660 - height, random.between(110, 180), height + 60);
  }).join("");
  return [
    sky(scene, { x: 520, y: 280, radius: 170 }),
    paper(skyline, palette.far),
    paper(nearer, palette.middle),
    tower(scene, {
      x: 900,
      y: 110,
      width: 190,
      height: 610,
      colour: palette.ink,
      windows: 6,
      lit: 0.82,
    }),
    paper(cut([1090, 560], [1240, 486], [1500, 540], [1500, 720], [1090, 720]), palette.near),
    tower(scene, {
      x: 700,
      y: 600,
      width: 200,
      height: 120,
      colour: palette.near,
      windows: 9,
      lit: 0.6,
    }),
    paper(ridge(random, { y: 716, swing: 6, hills: 6 }), palette.paper),
    paper(ridge(random, { y: 772, swing: 12, hills: 7 }), palette.far),
    paper(ridge(random, { y: 824, swing: 14, hills: 6 }), palette.middle),
    paper(ridge(random, { y: 874, swing: 12, hills: 5 }), palette.ink),
  ];
}
