import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { range, ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** The sea cut open: a ship above, a whale and a shoal below, and the mountains of the bottom. */
export function deep(scene: Scene): string[] {
  const { palette, random } = scene;
  const water = [palette.paper, palette.far, palette.middle, palette.near].map((tone, index) => {
    const sheet = ridge(random, { y: 236 + index * 116, swing: 9 - index, hills: 7 + index });
    return (
      paper(sheet, tone) +
      halftone({ colour: palette.ink, from: -6, to: 7, opacity: 0.14, within: sheet })
    );
  });
  return [
    sky(scene, { x: 1180, y: 190, radius: 108 }),
    ...ship(palette.ink, palette.paper),
    ...water,
    whale(scene),
    ...shoal(scene),
    paper(range(random, { y: 800, swing: 90, hills: 7 }), palette.ink),
  ];
}

function ship(hull: string, house: string): string[] {
  return [
    paper(box(330, 176, 54, 40), house),
    line("M430 216V150M430 160L490 206", hull, 5),
    paper(cut([270, 212], [560, 206], [530, 258], [300, 258]), hull),
  ];
}

function whale({ palette }: Scene): string {
  const body =
    "M-330 10C-320 -96 -120 -132 60 -104C220 -80 330 -20 410 -64C440 -108 500 -120 540 -104C506 -84 486 -60 482 -34C516 -16 540 14 540 40C496 28 458 2 436 -22C360 40 230 84 60 92C-120 100 -320 104 -330 10Z";
  const belly = "M-328 24C-220 40 -120 34 -40 60C20 80 80 86 120 84C-20 106 -300 106 -328 24Z";
  const grooves = Array.from(
    { length: 6 },
    (_, index) =>
      `M${-300 + index * 10} ${38 + index * 9}Q${-190 + index * 14} ${56 + index * 8} ${-90 + index * 20} ${64 + index * 5}`,
  ).join("");
  return group(
    [
      paper(body, palette.ink),
      halftone({ colour: palette.middle, from: 8, to: -5, angle: -8, opacity: 0.4, within: body }),
      fill(belly, palette.paper, 0.92),
      line(grooves, palette.far, 4),
      paper("M-40 70C-10 130 50 170 110 176C100 130 70 90 40 76Z", palette.ink),
      fill("M-226 -4a11 11 0 1 0 22 0a11 11 0 1 0 -22 0Z", palette.paper),
    ],
    "translate(760 520) rotate(-7)",
  );
}

function shoal({ palette, random }: Scene): string[] {
  return Array.from({ length: 17 }, (_, index) => {
    const x = 240 + (index % 6) * 62 + random.between(-18, 18);
    const y = 690 + Math.floor(index / 6) * 44 + random.between(-10, 10);
    return fill(
      `M${x} ${y}q22 -16 44 0l16 -12v24l-16 -12q-22 16 -44 0Z`,
      index === 8 ? palette.disc : palette.paper,
    );
  });
}
