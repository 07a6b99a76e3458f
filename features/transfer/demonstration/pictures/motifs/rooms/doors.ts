import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A corridor of doorways, each smaller and lighter, and somebody waiting at the last. */
export function doors(scene: Scene): string[] {
  const { palette } = scene;
  const tones = [palette.sky, palette.far, palette.middle, palette.near, palette.ink];
  const frames = tones.map((tone, index) => {
    const opening = doorway(70 + index * index * 24 + index * 70);
    const wall = `M-60 -60H1660V960H-60Z${opening}`;
    return (
      paper(wall, tone) +
      halftone({ colour: palette.ink, from: 8, to: -4, angle: 30, opacity: 0.14, within: wall })
    );
  });
  const carpet = cut([770, 610], [830, 610], [1180, 960], [420, 960]);
  return [
    fill(box(0, 0, 1600, 900), palette.paper),
    sun(palette.disc, palette.ink, { x: 800, y: 470, radius: 46 }),
    figure({ x: 800, y: 616, height: 112, colour: palette.ink }),
    ...frames.slice(0, 1),
    fill(carpet, palette.paper, 0.9),
    ...frames.slice(1),
    fill(cut([640, 740], [960, 740], [1100, 880], [500, 880]), palette.paper, 0.1),
  ];
}

function doorway(half: number): string {
  const top = 450 - half * 1.05;
  const floor = 600 + half * 0.42;
  const knee = top + half * 0.35;
  return `M${800 + half} ${floor}V${knee}Q${800 + half} ${top} 800 ${top}Q${800 - half} ${top} ${800 - half} ${knee}V${floor}Z`;
}
