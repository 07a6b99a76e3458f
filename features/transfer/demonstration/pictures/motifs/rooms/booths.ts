import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** The interpreters' booths above a hall: lit panes, heads with headphones, one of them speaking. */
export function booths(scene: Scene): string[] {
  const { palette, random } = scene;
  const panes = Array.from({ length: 10 }, (_, index) => {
    const column = index % 5;
    const row = Math.floor(index / 5);
    const speaking = index === 3;
    return booth(scene, {
      x: 110 + column * 286,
      y: 110 + row * 300,
      speaking,
      turn: random.chance(0.5) ? 1 : -1,
    });
  });
  const wall = box(-40, -40, 1700, 1000);
  const rail = cut([-40, 730], [1640, 730], [1640, 960], [-40, 960]);
  return [
    fill(wall, palette.near),
    halftone({ colour: palette.ink, from: 9, to: -4, angle: 12, opacity: 0.35 }),
    ...panes,
    paper(rail, palette.ink),
    ...Array.from(
      { length: 15 },
      (_, index) =>
        paper(
          round(60 + index * 106 + random.between(-14, 14), 800 + random.between(-8, 16), 44),
          index === 6 ? palette.disc : palette.middle,
        ) + paper(`M${-20 + index * 106} 960q80 -150 160 0Z`, palette.near),
    ),
  ];
}

interface Booth {
  x: number;
  y: number;
  speaking: boolean;
  turn: number;
}

function booth({ palette }: Scene, { x, y, speaking, turn }: Booth): string {
  const glass = box(x, y, 236, 224);
  const middle = x + 118 + turn * 14;
  const body = `M${middle - 84} ${y + 224}Q${middle - 80} ${y + 150} ${middle} ${y + 146}Q${middle + 80} ${y + 150} ${middle + 84} ${y + 224}Z`;
  return [
    paper(glass, speaking ? palette.disc : palette.paper),
    halftone({ colour: palette.far, from: 8, to: -3, angle: -30, opacity: 0.5, within: glass }),
    fill(body, palette.ink),
    fill(round(middle, y + 100, 46), palette.ink),
    line(`M${middle - 52} ${y + 100}a52 56 0 0 1 104 0`, palette.middle, 9),
    fill(box(middle - 62, y + 84, 20, 38) + box(middle + 42, y + 84, 20, 38), palette.middle),
    line(
      `M${middle + turn * 96} ${y + 224}V${y + 160}L${middle + turn * 66} ${y + 138}`,
      palette.near,
      8,
    ),
  ].join("");
}
