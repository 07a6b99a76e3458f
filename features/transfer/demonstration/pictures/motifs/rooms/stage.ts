import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A stage between drawn curtains: two great square brackets, and six people at a table inside them. */
export function stage(scene: Scene): string[] {
  const { palette, random } = scene;
  const floor = cut([-40, 640], [1640, 640], [1640, 960], [-40, 960]);
  const heads = Array.from({ length: 15 }, (_, index) => {
    const x = 40 + index * 110 + random.between(-16, 16);
    const y = 866 + random.between(-12, 14);
    return `${round(x, y, 40)}M${x - 76} 980Q${x - 60} ${y + 40} ${x} ${y + 38}Q${x + 60} ${y + 40} ${x + 76} 980Z`;
  });
  return [
    fill(box(0, 0, 1600, 900), palette.near),
    halftone({ colour: palette.ink, from: 9, to: -4, angle: 180, opacity: 0.4 }),
    sun(palette.disc, palette.ink, { x: 800, y: 330, radius: 178 }),
    paper(floor, palette.far),
    halftone({ colour: palette.near, from: -5, to: 9, angle: 180, opacity: 0.5, within: floor }),
    paper(bracket(430, 1), palette.paper),
    paper(bracket(1170, -1), palette.paper),
    ...sitting(palette.ink, palette.middle),
    ...drape(palette.middle, palette.ink, 1),
    ...drape(palette.middle, palette.ink, -1),
    paper(
      "M-40 -40H1640V96Q1500 150 1360 100Q1220 150 1080 100Q940 150 800 100Q660 150 520 100Q380 150 240 100Q100 150 -40 96Z",
      palette.ink,
    ),
    ...heads.map((path) => paper(path, palette.ink)),
  ];
}

function bracket(x: number, side: number): string {
  return cut(
    [x, 150],
    [x + side * 120, 150],
    [x + side * 120, 192],
    [x + side * 48, 192],
    [x + side * 48, 648],
    [x + side * 120, 648],
    [x + side * 120, 690],
    [x, 690],
  );
}

function sitting(people: string, wood: string): string[] {
  const seats = Array.from({ length: 6 }, (_, index) => 632 + index * 67);
  return [
    ...seats.map((x, index) =>
      paper(
        `${round(x, 500 + (index % 2) * 8, 23)}M${x - 32} 622Q${x - 32} 530 ${x} 528Q${x + 32} 530 ${x + 32} 622Z`,
        people,
      ),
    ),
    paper(cut([588, 590], [1012, 590], [1036, 626], [564, 626]), wood),
    paper(box(590, 624, 20, 84) + box(990, 624, 20, 84), wood),
  ];
}

function drape(cloth: string, fold: string, side: number): string[] {
  const at = (x: number) => (side > 0 ? x : 1600 - x);
  const edge = `M${at(-60)} -40L${at(330)} -40Q${at(330)} 360 ${at(210)} 560Q${at(260)} 700 ${at(290)} 800L${at(-60)} 800Z`;
  const folds = [40, 120, 200].map((x, index) =>
    fill(
      `M${at(x)} -40H${at(x + 34)}Q${at(x + 30)} 360 ${at(x - 8 - index * 16)} 560Q${at(x + 12)} 700 ${at(x + 30)} 800H${at(x)}Q${at(x - 20)} 700 ${at(x - 24 - index * 16)} 560Q${at(x)} 360 ${at(x)} -40Z`,
      fold,
      0.35,
    ),
  );
  return [
    paper(edge, cloth),
    halftone({ colour: fold, from: 8, to: -4, angle: side * 80, opacity: 0.3, within: edge }),
    ...folds,
    paper(cut([at(-40), 540], [at(226), 540], [at(226), 574], [at(-40), 574]), fold),
  ];
}
