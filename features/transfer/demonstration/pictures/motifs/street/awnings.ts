import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const SHOP = 330;

/** A street of counters under striped awnings, people before them, the sun low over the roofs. */
export function awnings(scene: Scene): string[] {
  const { palette, random } = scene;
  const tones = [palette.middle, palette.near, palette.far, palette.near, palette.middle];
  const shops = tones.map((tone, index) =>
    shop(scene, { x: index * SHOP - 25, top: 190 + random.between(-50, 60), tone, index }),
  );
  const pavement = box(-40, 748, 1700, 220);
  const people = Array.from({ length: 12 }, (_, index) =>
    figure({
      x: 90 + index * 130 + random.between(-34, 34),
      y: 806 + (index % 3) * 22,
      height: random.between(168, 206),
      colour: index === 7 ? palette.disc : [palette.ink, palette.ink, palette.near][index % 3]!,
      build: random.between(0.9, 1.15),
    }),
  );
  return [
    sky(scene, { x: 1130, y: 170, radius: 136 }),
    ...shops,
    paper(pavement, palette.paper),
    halftone({ colour: palette.far, from: -3, to: 9, opacity: 0.6, within: pavement }),
    ...people,
    paper(box(-40, 872, 1700, 100), palette.ink),
  ];
}

interface Shop {
  x: number;
  top: number;
  tone: string;
  index: number;
}

function shop({ palette }: Scene, { x, top, tone, index }: Shop): string {
  const wall = box(x, top, SHOP - 6, 580);
  const stripe = index % 2 ? palette.ink : palette.near;
  return [
    paper(wall, tone),
    halftone({ colour: palette.ink, from: 7, to: -4, angle: 180, opacity: 0.2, within: wall }),
    paper(box(x - 8, top - 18, SHOP + 10, 24), palette.ink),
    ...[64, 196].map(
      (at) =>
        fill(box(x + at, top + 46, 62, 84), palette.paper) +
        line(`M${x + at + 31} ${top + 46}v84M${x + at} ${top + 88}h62`, tone, 5),
    ),
    fill(box(x + 36, 560, SHOP - 78, 130), palette.ink),
    fill(box(x + 48, 572, SHOP - 102, 118), index === 3 ? palette.sky : palette.paper, 0.9),
    paper(box(x + 24, 684, SHOP - 54, 26), palette.ink),
    board(palette.paper, palette.middle, x + 252),
    canopy(x + 6, palette.paper, stripe),
  ].join("");
}

function canopy(x: number, light: string, dark: string): string {
  const width = (SHOP - 18) / 6;
  const strips = Array.from({ length: 6 }, (_, index) => {
    const left = x + index * width;
    const lean = 10 - index * 4;
    return paper(
      `M${left + lean + 5} 440H${left + width + lean}L${left + width} 540a${width / 2} 24 0 0 1 ${-width} 0Z`,
      index % 2 ? dark : light,
    );
  });
  return strips.join("");
}

function board(chalk: string, frame: string, x: number): string {
  return (
    paper(cut([x - 34, 786], [x - 26, 692], [x + 34, 692], [x + 42, 786]), frame) +
    line(`M${x - 14} 716h40M${x - 16} 740h30M${x - 18} 764h42`, chalk, 6)
  );
}
