import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky, sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Folded ballots falling into a box under a hall's lamps. */
export function ballots(scene: Scene): string[] {
  const { palette, random } = scene;
  const slips = [
    { x: 430, y: 180, turn: -24 },
    { x: 700, y: 120, turn: 16 },
    { x: 980, y: 210, turn: -9 },
    { x: 1190, y: 130, turn: 31 },
    { x: 580, y: 330, turn: 38 },
    { x: 905, y: 368, turn: -32 },
  ].map(({ x, y, turn }) =>
    group(
      [slip(palette.paper, palette.far)],
      `translate(${x} ${y}) rotate(${turn + random.between(-6, 6)})`,
    ),
  );
  return [
    sky(scene),
    sun(palette.disc, palette.ink, { x: 800, y: 400, radius: 240 }),
    paper(cut([-40, 690], [1640, 690], [1640, 940], [-40, 940]), palette.near),
    halftone({
      colour: palette.ink,
      from: -4,
      to: 9,
      opacity: 0.3,
      within: box(-40, 690, 1700, 260),
    }),
    ...slips,
    group([slip(palette.paper, palette.far)], "translate(790 470) rotate(4)"),
    ...urn(palette.middle, palette.ink, palette.paper),
  ];
}

function slip(colour: string, fold: string): string {
  return (
    paper(cut([-66, -44], [66, -44], [66, 44], [-66, 44]), colour) +
    fill(cut([-66, -44], [66, -44], [50, -4], [-52, 0]), fold, 0.5) +
    line("M-34 20H8", fold, 6) +
    line("M22 20l10 10l20 -24", fold, 6)
  );
}

function urn(side: string, dark: string, label: string): string[] {
  return [
    paper(cut([540, 520], [1060, 520], [1096, 566], [504, 566]), dark),
    fill(box(690, 536, 220, 14), label, 0.9),
    paper(cut([520, 566], [1080, 566], [1056, 820], [544, 820]), side),
    halftone({
      colour: dark,
      from: -6,
      to: 9,
      angle: -40,
      opacity: 0.35,
      within: box(520, 566, 560, 260),
    }),
    paper(box(690, 628, 220, 120), label),
    line("M722 668H878M722 704H824", side, 9),
  ];
}
