import { cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { range, ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A camp of lit tents on terraces below a wall of mountains. */
export function tents(scene: Scene): string[] {
  const { palette, random } = scene;
  const rows = [
    { y: 600, size: 46, count: 12 },
    { y: 680, size: 66, count: 9 },
    { y: 780, size: 92, count: 7 },
  ].flatMap(({ y, size, count }, row) => [
    paper(
      ridge(random, { y: y - 6, swing: 12, hills: 6 }),
      [palette.middle, palette.near, palette.ink][row]!,
    ),
    ...Array.from({ length: count }, (_, index) => {
      const x = ((index + 0.5 + (row % 2) * 0.3) * 1660) / count + random.between(-22, 22);
      return tent(scene, { x, y: y + random.between(4, 22), size });
    }),
  ]);
  return [
    sky(scene, { x: 1110, y: 210, radius: 105 }),
    paper(range(random, { y: 330, swing: 150, hills: 4 }), palette.far),
    halftone({ colour: palette.ink, from: -3, to: 6, angle: 12, opacity: 0.12 }),
    paper(range(random, { y: 460, swing: 100, hills: 6 }), palette.middle),
    ...rows,
    paper(ridge(random, { y: 880, swing: 10, hills: 7 }), palette.ink),
  ];
}

function tent({ palette, random }: Scene, place: { x: number; y: number; size: number }): string {
  const { x, y, size } = place;
  const cloth = cut(
    [x - size, y],
    [x - size * 0.12, y - size * 0.86],
    [x + size * 0.5, y - size * 0.86],
    [x + size * 1.3, y],
  );
  const front = cut([x - size, y], [x - size * 0.12, y - size * 0.86], [x + size * 0.62, y]);
  const door = cut([x - size * 0.3, y], [x - size * 0.12, y - size * 0.62], [x + size * 0.1, y]);
  const lit = random.chance(0.3) ? palette.disc : palette.ink;
  return paper(cloth, palette.sky) + fill(front, palette.paper) + fill(door, lit, 0.9);
}
