import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const STEPS = 15;

/** A broad flight of steps between the houses of a hill, people on it, the disc at the top. */
export function staircase(scene: Scene): string[] {
  const { palette, random } = scene;
  const steps = Array.from({ length: STEPS }, (_, index) => {
    const y = 330 + (index / STEPS) ** 1.35 * 600;
    const half = 110 + (index / STEPS) ** 1.3 * 430;
    const tone = index % 2 ? palette.paper : palette.sky;
    return paper(
      cut([800 - half, y], [800 + half, y], [800 + half + 60, 960], [800 - half - 60, 960]),
      tone,
    );
  });
  const climbing = [
    { x: 760, y: 352, height: 66 },
    { x: 846, y: 424, height: 88 },
    { x: 690, y: 500, height: 112 },
    { x: 940, y: 612, height: 150 },
    { x: 620, y: 742, height: 196 },
  ].map(({ x, y, height }, index) =>
    figure({
      x,
      y,
      height,
      colour: index === 3 ? palette.disc : palette.ink,
      build: random.between(0.9, 1.1),
    }),
  );
  return [
    sky(scene, { x: 800, y: 214, radius: 132 }),
    paper("M-40 470Q400 260 800 320T1640 440V960H-40Z", palette.far),
    ...terrace(scene, -1),
    ...terrace(scene, 1),
    ...steps,
    ...climbing,
    lamps(palette.ink),
  ];
}

/** Houses down one side, nearer and larger towards the bottom of the sheet. */
function terrace({ palette, random }: Scene, side: number): string[] {
  const tones = [palette.middle, palette.near, palette.middle, palette.ink, palette.near];
  return tones.map((tone, index) => {
    const size = 0.6 + index * 0.3;
    const x = 800 + side * (170 + index * index * 22 + index * 74);
    const y = 290 + index * 74 + random.between(-14, 14);
    const width = 210 * size;
    const left = side > 0 ? x : x - width;
    const wall = cut(
      [left - 10, y],
      [left + width / 2, y - 66 * size],
      [left + width + 10, y],
      [left + width, y],
      [left + width, 960],
      [left, 960],
    );
    const panes = [0, 1].flatMap((row) =>
      [0.22, 0.6].map((at) =>
        box(left + width * at, y + (26 + row * 84) * size, 38 * size, 48 * size),
      ),
    );
    return (
      paper(wall, tone) +
      halftone({
        colour: palette.ink,
        from: 6,
        to: -5,
        angle: side * 60,
        opacity: 0.16,
        within: wall,
      }) +
      fill(panes.join(""), palette.paper, 0.88)
    );
  });
}

function lamps(colour: string): string {
  return [-1, 1]
    .map((side) => {
      const x = 800 + side * 372;
      return (
        line(`M${x} 640V420`, colour, 9) +
        paper(cut([x - 22, 392], [x + 22, 392], [x + 15, 434], [x - 15, 434]), colour) +
        fill(box(x - 10, 402, 20, 22), "#fff6d8")
      );
    })
    .join("");
}
