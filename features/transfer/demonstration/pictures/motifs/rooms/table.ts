import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A round table seen from above: chairs, papers, one chair turned away. */
export function table(scene: Scene): string[] {
  const { palette, random } = scene;
  const seats = 18;
  const ring = Array.from({ length: seats }, (_, index) => {
    const turn = (index * 360) / seats;
    const away = index === 15;
    const colour = away ? palette.disc : palette.ink;
    return group(
      [
        group([seat(colour)], `translate(0 ${away ? -452 : -408}) rotate(${away ? 24 : 0})`),
        away ? "" : sheet(scene, random.between(-12, 12)),
      ],
      `translate(800 470) rotate(${turn})`,
    );
  });
  const well = round(800, 470, 168);
  return [
    fill(box(0, 0, 1600, 900), palette.far),
    halftone({ colour: palette.middle, from: 9, to: -2, angle: 24, opacity: 0.6 }),
    paper(round(800, 470, 560), palette.sky),
    paper(`${round(800, 470, 362)}`, palette.near),
    ...ring,
    paper(well, palette.paper),
    halftone({ colour: palette.far, from: -4, to: 10, angle: -30, opacity: 0.6, within: well }),
    paper(round(800, 470, 62), palette.disc),
  ];
}

function seat(colour: string): string {
  return paper("M-44 -34Q0 -56 44 -34L38 36Q0 46 -38 36Z", colour);
}

function sheet({ palette }: Scene, turn: number): string {
  return group(
    [
      paper(cut([-30, -40], [30, -40], [30, 40], [-30, 40]), palette.paper),
      line("M-16 -20H16M-16 -4H16M-16 12H6", palette.middle, 5),
    ],
    `translate(0 -284) rotate(${turn.toFixed(1)})`,
  );
}
