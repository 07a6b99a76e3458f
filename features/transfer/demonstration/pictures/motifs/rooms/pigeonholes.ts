import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const COLUMNS = 9;
const CELL = { width: 166, height: 168 };

/** A wall of pigeonholes with letters that nobody has fetched; one has a seal. */
export function pigeonholes(scene: Scene): string[] {
  const { palette, random } = scene;
  const places = Array.from({ length: COLUMNS * 5 }, (_, index) => ({
    x: 54 + (index % COLUMNS) * CELL.width,
    y: 22 + Math.floor(index / COLUMNS) * CELL.height,
  }));
  const holes = places
    .map(({ x, y }) => box(x + 10, y + 10, CELL.width - 20, CELL.height - 24))
    .join("");
  return [
    fill(box(0, 0, 1600, 900), palette.near),
    halftone({ colour: palette.ink, from: 9, to: -2, angle: 20, opacity: 0.3 }),
    fill(holes, palette.ink),
    halftone({ colour: palette.near, from: 8, to: -3, angle: 180, opacity: 0.4, within: holes }),
    ...places.map((place) => cell(scene, place, random.pick([0, 0, 1, 1, 2, 3]))),
    ...sealed(scene),
  ];
}

function cell({ palette, random }: Scene, { x, y }: { x: number; y: number }, letters: number) {
  const slips = Array.from({ length: letters }, (_, index) => {
    const tone = [palette.paper, palette.sky, palette.far][index % 3]!;
    const height = random.between(70, 104);
    const turn = random.between(-9, 9);
    return group(
      [
        paper(box(-46, -height, 92, height + 8), tone),
        line(`M-46 ${-height}L0 ${-height + 34}L46 ${-height}`, palette.middle, 4),
      ],
      `translate(${x + 62 + index * 22} ${y + CELL.height - 16}) rotate(${turn.toFixed(1)})`,
    );
  });
  return [
    ...slips,
    paper(box(x - 2, y + CELL.height - 18, CELL.width + 4, 16), palette.middle),
    fill(box(x + 58, y + CELL.height - 15, 50, 10), palette.paper, 0.85),
  ].join("");
}

function sealed({ palette }: Scene): string[] {
  const envelope = cut([-210, -140], [210, -140], [210, 140], [-210, 140]);
  return [
    group(
      [
        paper(envelope, palette.paper),
        halftone({
          colour: palette.far,
          from: -5,
          to: 8,
          angle: -30,
          opacity: 0.4,
          within: envelope,
        }),
        paper(cut([-210, -140], [210, -140], [0, 40]), palette.sky),
        line("M-210 140L-60 0M210 140L60 0", palette.far, 5),
        sun(palette.disc, palette.ink, { x: 0, y: 30, radius: 66 }),
        paper(round(0, 30, 40), palette.disc),
      ],
      "translate(812 430) rotate(-7)",
    ),
  ];
}
