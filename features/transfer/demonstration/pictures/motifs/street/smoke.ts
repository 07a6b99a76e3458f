import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Smoke from one chimney over the roofs, carried across the disc. */
export function smoke(scene: Scene): string[] {
  const { palette, random } = scene;
  const puffs = Array.from({ length: 11 }, (_, index) => {
    const along = index / 10;
    const x = 470 + along * 900 + random.between(-16, 16);
    const y = 470 - Math.sin(along * 1.7) * 360 + random.between(-12, 12);
    return cloud(x, y, 34 + along * 96, random.between(0.7, 1));
  });
  return [
    sky(scene, { x: 1080, y: 330, radius: 190 }),
    ...puffs.reverse().map((path) => plume(path, palette.paper, palette.far)),
    ...roofs(scene, { y: 600, colour: palette.far, count: 8 }),
    ...roofs(scene, { y: 690, colour: palette.middle, count: 6 }),
    paper(box(428, 480, 84, 330) + box(414, 474, 112, 34), palette.near),
    ...roofs(scene, { y: 770, colour: palette.ink, count: 5 }),
  ];
}

function plume(path: string, colour: string, shade: string): string {
  return (
    paper(path, colour) + halftone({ colour: shade, from: -5, to: 10, opacity: 0.6, within: path })
  );
}

function cloud(x: number, y: number, radius: number, flat: number): string {
  return [
    round(x, y, radius * flat),
    round(x - radius * 0.75, y + radius * 0.22, radius * 0.62),
    round(x + radius * 0.7, y + radius * 0.28, radius * 0.56),
  ].join("");
}

function roofs(scene: Scene, row: { y: number; colour: string; count: number }): string[] {
  const { random, palette } = scene;
  const width = 1700 / row.count;
  return Array.from({ length: row.count }, (_, index) => {
    const x = -60 + index * width + random.between(-20, 20);
    const eaves = row.y + random.between(0, 46);
    const peak = eaves - random.between(50, 96);
    const middle = x + width * random.between(0.4, 0.6);
    const house = cut(
      [x, eaves],
      [middle, peak],
      [x + width + 26, eaves],
      [x + width + 26, 940],
      [x, 940],
    );
    const pane = random.chance(0.7) ? box(middle - 16, eaves + 14, 32, 38) : "";
    return paper(house, row.colour) + fill(pane, palette.paper, 0.85);
  });
}
