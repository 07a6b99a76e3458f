import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Three dishes on a hill turned to one place in the sky, and the stars. */
export function dish(scene: Scene): string[] {
  const { palette, random } = scene;
  const stars = Array.from({ length: 46 }, () =>
    round(random.between(0, 1600), random.between(0, 520), random.between(1.5, 4.5)),
  ).join("");
  return [
    sky(scene, { x: 1290, y: 190, radius: 96 }),
    fill(stars, palette.paper, 0.85),
    paper(ridge(random, { y: 640, swing: 50, hills: 4 }), palette.far),
    antenna(scene, { x: 1240, y: 690, size: 0.5 }),
    paper(ridge(random, { y: 716, swing: 26, hills: 5 }), palette.middle),
    antenna(scene, { x: 950, y: 768, size: 0.78 }),
    paper(ridge(random, { y: 790, swing: 20, hills: 4 }), palette.near),
    antenna(scene, { x: 440, y: 850, size: 1.5 }),
    paper(ridge(random, { y: 868, swing: 12, hills: 6 }), palette.ink),
  ];
}

function antenna({ palette }: Scene, place: { x: number; y: number; size: number }): string {
  const { x, y, size } = place;
  const bowl = "M-170 -40C-170 90 -80 150 0 150C80 150 170 90 170 -40Z";
  const face = "M-170 -40a170 46 0 0 1 340 0a170 46 0 0 1 -340 0Z";
  const turned = group(
    [
      paper(bowl, palette.paper),
      halftone({ colour: palette.ink, from: -6, to: 9, angle: 20, opacity: 0.3, within: bowl }),
      paper(face, palette.far),
      fill("M-120 -36a120 28 0 0 1 240 0a120 28 0 0 1 -240 0Z", palette.near, 0.5),
      line("M-96 -20L0 -190L96 -20M0 -190V0", palette.ink, 8),
      paper(round(0, -196, 18), palette.ink),
    ],
    "translate(0 -250) rotate(32)",
  );
  return group(
    [
      paper(cut([-24, -130], [24, -130], [70, 40], [-70, 40]), palette.ink),
      paper(box(-56, -150, 112, 34), palette.ink),
      turned,
    ],
    `translate(${x} ${y}) scale(${size})`,
  );
}
