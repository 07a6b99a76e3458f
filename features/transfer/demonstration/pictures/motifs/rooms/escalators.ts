import { box, cut, type Point } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const STEPS = 19;

/** Two escalators that cross, and people who climb them on foot. */
export function escalators(scene: Scene): string[] {
  const { palette } = scene;
  const windows = Array.from({ length: 7 }, (_, index) => box(70 + index * 218, 40, 152, 560)).join(
    "",
  );
  return [
    fill(box(0, 0, 1600, 900), palette.far),
    fill(windows, palette.sky),
    halftone({ colour: palette.paper, from: 7, to: -3, angle: 30, opacity: 0.4, within: windows }),
    sun(palette.disc, palette.ink, { x: 800, y: 240, radius: 128 }),
    paper(box(-40, 780, 1700, 200), palette.middle),
    ...flight(scene, { side: -1, tone: palette.near, trim: palette.far, riders: [3, 7, 8, 14] }),
    ...flight(scene, {
      side: 1,
      tone: palette.ink,
      trim: palette.paper,
      riders: [2, 5, 9, 13, 16],
    }),
    paper(box(-40, 836, 1700, 120), palette.ink),
  ];
}

interface Flight {
  /** 1 climbs to the right, -1 to the left. */
  side: number;
  tone: string;
  trim: string;
  riders: number[];
}

function flight({ palette, random }: Scene, { side, tone, trim, riders }: Flight): string[] {
  const at = (x: number) => (side > 0 ? x : 1600 - x);
  const tread = (step: number): Point => [at(180 + step * 66), 800 - step * 37];
  const edge = Array.from({ length: STEPS }, (_, step): Point[] => {
    const [x, y] = tread(step);
    return [
      [x, y],
      [x + side * 66, y],
    ];
  }).flat();
  const body = cut(...edge, [at(1700), 120], [at(1700), 330], [at(700), 940], [at(180), 940]);
  const rail = `M${at(110)} 760Q${at(110)} 690 ${at(190)} 680L${at(1450)} ${-26}`;
  const people = riders.map((step) => {
    const [x, y] = tread(step);
    return figure({
      x: x + side * 33,
      y: y + 2,
      height: random.between(150, 178),
      colour: step === riders[1] && side > 0 ? palette.disc : tone,
      build: random.between(0.9, 1.1),
    });
  });
  return [
    ...people,
    paper(body, tone),
    halftone({ colour: trim, from: 5, to: -4, angle: side * 30, opacity: 0.16, within: body }),
    line(rail, tone, 20),
    line(rail, trim, 4),
    ...[1, 4, 7, 10, 13, 16].map((step) => {
      const [x, y] = tread(step);
      return line(`M${x} ${y}v-104`, tone, 6);
    }),
  ];
}
