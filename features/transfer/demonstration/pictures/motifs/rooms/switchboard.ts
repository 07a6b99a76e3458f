import {
  box,
  curve,
  cut,
  type Point,
  round,
} from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A telephone exchange from behind the operator: sockets, cords in loops, one lamp that is lit. */
export function switchboard(scene: Scene): string[] {
  const { palette, random } = scene;
  const panel = box(90, 60, 1420, 520);
  const sockets = Array.from({ length: 19 * 6 }, (_, index) => {
    const [column, row] = [index % 19, Math.floor(index / 19)];
    return round(172 + column * 70, 128 + row * 74, 13);
  });
  return [
    fill(box(0, 0, 1600, 900), palette.far),
    halftone({ colour: palette.middle, from: 9, to: -3, angle: 12, opacity: 0.5 }),
    paper(panel, palette.near),
    halftone({ colour: palette.ink, from: -5, to: 9, angle: -35, opacity: 0.3, within: panel }),
    fill(sockets.join(""), palette.ink),
    fill(sockets.filter((_, index) => index % 7 === 3).join(""), palette.sky),
    sun(palette.disc, palette.ink, { x: 1152, y: 276, radius: 74 }),
    paper(cut([20, 640], [1580, 640], [1660, 820], [-60, 820]), palette.middle),
    ...Array.from({ length: 9 }, (_, index) => cord(scene, { foot: 190 + index * 152, index })),
    paper(box(-40, 800, 1700, 160), palette.ink),
    ...operator(palette.ink, palette.paper),
    ...Array.from({ length: 8 }, (_, index) =>
      fill(round(150 + index * 190, 846 + random.between(-3, 3), 12), palette.far),
    ),
  ];
}

function cord(
  { palette, random }: Scene,
  { foot, index }: { foot: number; index: number },
): string {
  const column = [2, 9, 5, 12, 17, 7, 15, 11, 16][index]!;
  const row = [1, 3, 4, 0, 2, 1, 4, 5, 0][index]!;
  const [x, y] = [172 + column * 70, 128 + row * 74];
  const path: Point[] = [
    [x, y + 30],
    [x + random.between(-20, 20), y + 130],
    [(x + foot) / 2, 690 + random.between(-30, 40)],
    [foot, 760],
    [foot, 720],
  ];
  const tone = [palette.paper, palette.ink, palette.sky][index % 3]!;
  return (
    line(curve(path), tone, 11) +
    paper(box(x - 10, y - 14, 20, 54), tone) +
    paper(box(foot - 14, 690, 28, 60), palette.ink)
  );
}

function operator(colour: string, band: string): string[] {
  return [
    paper("M500 960Q510 700 640 668L690 640V580H790V640L840 668Q970 700 980 960Z", colour),
    paper("M638 500Q630 380 740 374Q850 380 842 500Q838 606 740 612Q642 606 638 500Z", colour),
    line("M634 500Q630 366 740 360Q850 366 846 500", band, 12),
    paper(box(614, 470, 38, 84) + box(828, 470, 38, 84), band),
    line("M634 540Q600 600 640 626", band, 9),
  ];
}
