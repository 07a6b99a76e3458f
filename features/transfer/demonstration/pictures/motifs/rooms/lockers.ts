import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Coats on a row of hooks, a helmet on one of them, boots below a bench. */
export function lockers(scene: Scene): string[] {
  const { palette, random } = scene;
  const wall = box(-40, -40, 1700, 740);
  const tones = [
    palette.near,
    palette.ink,
    palette.middle,
    palette.paper,
    palette.near,
    palette.middle,
  ];
  const coats = [150, 380, 610, 1080, 1300, 1510].map((x, index) =>
    group(
      [coat(scene, { length: 330 + random.between(-30, 50), tone: tones[index]! })],
      `translate(${x} 180) rotate(${random.between(-2.5, 2.5).toFixed(1)})`,
    ),
  );
  return [
    fill(wall, palette.sky),
    halftone({ colour: palette.far, from: 10, to: -3, angle: -24, opacity: 0.6 }),
    ...Array.from({ length: 8 }, (_, index) =>
      line(`M${index * 230 - 10} -20V700`, palette.far, 4),
    ),
    paper(box(-40, 138, 1700, 46), palette.near),
    ...[150, 380, 610, 845, 1080, 1300, 1510].map((x) =>
      line(`M${x} 160q4 44 34 44q26 0 26 -24`, palette.ink, 10),
    ),
    ...coats,
    ...helmet(palette.disc, palette.ink),
    paper(cut([-40, 690], [1640, 690], [1640, 960], [-40, 960]), palette.middle),
    paper(box(-40, 700, 1700, 46), palette.ink),
    ...boots(scene),
  ];
}

function coat({ palette }: Scene, { length, tone }: { length: number; tone: string }): string {
  const shape = `M-24 6Q0 -14 24 6Q92 28 108 90L126 ${length - 60}L84 ${length - 46}L86 ${length + 40}H-86L-84 ${length - 46}L-126 ${length - 60}L-108 90Q-92 28 -24 6Z`;
  return [
    paper(shape, tone),
    halftone({ colour: palette.ink, from: -5, to: 9, angle: -70, opacity: 0.2, within: shape }),
    line(
      `M0 20V${length + 34}M-72 130L-84 ${length - 46}M72 130L84 ${length - 46}`,
      palette.ink,
      3,
    ),
    fill(`M-26 4L0 60L26 4Q0 22 -26 4Z`, palette.ink, 0.5),
    ...[120, 190, 260].map((y) => fill(`M8 ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z`, palette.sky)),
  ].join("");
}

function helmet(shell: string, strap: string): string[] {
  const dome = "M690 420C690 300 770 244 860 244C950 244 1030 300 1030 420Z";
  return [
    line("M724 420Q740 560 850 566Q976 560 996 420", strap, 12),
    paper(dome, shell),
    halftone({ colour: strap, from: -5, to: 9, angle: -50, opacity: 0.22, within: dome }),
    paper("M664 418Q860 384 1056 418Q1062 450 1040 452Q860 424 680 452Q658 450 664 418Z", shell),
    line("M858 244V206", strap, 9),
  ];
}

function boots({ palette }: Scene): string[] {
  const boot = "M0 0H52V70Q92 74 104 96V112H0Z";
  return [240, 310, 780, 850, 1190, 1260].map((x, index) =>
    group(
      [paper(boot, index === 2 || index === 3 ? palette.ink : palette.near)],
      `translate(${x} ${752 + (index % 2) * 8})`,
    ),
  );
}
