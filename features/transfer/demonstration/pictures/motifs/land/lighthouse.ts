import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky, sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A lighthouse on its rock, the beam cut through the whole sky, and a boat below it. */
export function lighthouse(scene: Scene): string[] {
  const { palette, random } = scene;
  return [
    sky(scene),
    beam(palette.paper, palette.far, cut([430, 232], [1700, -160], [1700, 330])),
    beam(palette.paper, palette.far, cut([430, 232], [-100, 90], [-100, 330])),
    sun(palette.disc, palette.ink, { x: 430, y: 232, radius: 112 }),
    paper(ridge(random, { y: 640, swing: 10, hills: 8 }), palette.middle),
    ...tower(palette.paper, palette.ink, palette.near),
    paper("M120 960Q170 740 300 712Q430 676 560 724Q700 760 770 960Z", palette.ink),
    paper(ridge(random, { y: 748, swing: 12, hills: 7 }), palette.near),
    ...boat(palette.ink, palette.paper),
    paper(ridge(random, { y: 806, swing: 14, hills: 6 }), palette.far),
    paper(ridge(random, { y: 862, swing: 14, hills: 5 }), palette.ink),
  ];
}

function beam(light: string, dots: string, path: string): string {
  return (
    fill(path, light, 0.88) +
    halftone({ colour: dots, from: -3, to: 9, angle: -70, opacity: 0.7, within: path })
  );
}

function tower(wall: string, dark: string, band: string): string[] {
  const edge = (y: number) => 52 + ((y - 300) / 420) * 36;
  const bands = [360, 520].map((y) =>
    cut(
      [430 - edge(y), y],
      [430 + edge(y), y],
      [430 + edge(y + 80), y + 80],
      [430 - edge(y + 80), y + 80],
    ),
  );
  const shaft = cut([378, 300], [482, 300], [518, 730], [342, 730]);
  return [
    paper(shaft, wall),
    fill(bands.join(""), band),
    halftone({ colour: dark, from: -6, to: 9, angle: -90, opacity: 0.18, within: shaft }),
    paper(box(352, 284, 156, 22), dark),
    line("M360 284V250M500 284V250M360 252H500", dark, 7),
    line("M392 284V190M430 284V190M468 284V190", dark, 8),
    paper(cut([372, 192], [430, 132], [488, 192]), dark),
    line("M430 132V96", dark, 8),
    fill(`${box(418, 456, 24, 34)}${box(418, 624, 24, 34)}`, dark),
  ];
}

function boat(hull: string, sail: string): string[] {
  return [
    line("M1160 800V590", hull, 8),
    paper(cut([1152, 604], [1152, 764], [1040, 764]), sail),
    paper(cut([1170, 620], [1170, 764], [1238, 764]), sail),
    paper(cut([1020, 782], [1290, 782], [1246, 834], [1070, 834]), hull),
  ];
}
