import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A leaning tower of files on a desk, taller than its lamp. */
export function files(scene: Scene): string[] {
  const { palette, random } = scene;
  const tones = [
    palette.paper,
    palette.far,
    palette.middle,
    palette.paper,
    palette.near,
    palette.sky,
  ];
  const pile = Array.from({ length: 19 }, (_, index) => {
    const width = 520 - index * 5 + random.between(-36, 36);
    const x = 640 + Math.sin(index * 0.42) * 30 + index * 4 + random.between(-16, 16);
    const marked = index === 13;
    return sheaf(scene, {
      x: x - width / 2,
      y: 760 - index * 36,
      width,
      colour: marked ? palette.disc : tones[index % 6]!,
    });
  });
  const desk = cut([-40, 796], [1640, 796], [1640, 960], [-40, 960]);
  return [
    fill(box(0, 0, 1600, 900), palette.sky),
    halftone({ colour: palette.far, from: 10, to: -2, angle: -20, opacity: 0.6 }),
    paper(cut([1080, 330], [1330, 330], [1560, 800], [860, 800]), palette.paper),
    ...lamp(palette.ink, palette.disc),
    paper(desk, palette.ink),
    halftone({ colour: palette.near, from: -4, to: 9, opacity: 0.5, within: desk }),
    ...pile,
    group(
      [
        paper(cut([-90, -60], [90, -60], [90, 60], [-90, 60]), palette.paper),
        line("M-60 -26H60M-60 0H60M-60 26H20", palette.middle, 7),
      ],
      "translate(1230 838) rotate(-8)",
    ),
  ];
}

function sheaf(
  { palette, random }: Scene,
  place: { x: number; y: number; width: number; colour: string },
): string {
  const { x, y, width, colour } = place;
  const slip = random.chance(0.35) ? fill(box(x + width - 8, y + 12, 40, 10), palette.paper) : "";
  return (
    slip +
    paper(`M${x} ${y}h${width}q14 17 0 34h${-width}q-12 -17 0 -34Z`, colour) +
    fill(box(x + 20, y + 22, width - 40, 4), palette.ink, 0.25) +
    fill(box(x + width * 0.2, y + 8, 60, 9), palette.ink, 0.3)
  );
}

function lamp(metal: string, bulb: string): string[] {
  return [
    line("M1420 800L1340 560L1250 320", metal, 16),
    paper(box(1340, 780, 170, 24), metal),
    paper(`M1150 340a60 50 0 0 0 112 0Z`, bulb),
    paper(cut([1110, 340], [1180, 226], [1258, 226], [1310, 340]), metal),
  ];
}
