import { cut, type Point } from "#features/transfer/demonstration/pictures/cut.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Hands raised from every side towards the disc, as in a vote. */
export function hands(scene: Scene): string[] {
  const { palette, random } = scene;
  const tones = [palette.far, palette.middle, palette.near, palette.ink];
  const rows = tones.flatMap((tone, row) => {
    const count = 7 - row;
    const lift = 470 + row * 105;
    return Array.from({ length: count }, (_, index) => {
      const x = ((index + 0.5 + (row % 2) * 0.18) * 1600) / count + random.between(-34, 34);
      const size = 0.82 + row * 0.2;
      return hand(scene, {
        x,
        y: lift + random.between(-50, 40),
        size,
        colour: row === 2 && index === 1 ? palette.paper : tone,
      });
    });
  });
  return [sky(scene, { x: 800, y: 290, radius: 200 }), ...rows];
}

function hand(
  { palette, random }: Scene,
  place: { x: number; y: number; size: number; colour: string },
): string {
  const { x, y, size, colour } = place;
  const lean = random.between(-0.16, 0.16);
  const side = random.chance(0.5) ? 1 : -1;
  const at = (across: number, up: number): Point => [
    x + side * across * size - lean * up * size,
    y - up * size,
  ];
  const palm = cut(
    at(-40, -700),
    at(-34, -60),
    at(-52, 10),
    at(-50, 60),
    at(-50, 120),
    at(-46, 140),
    at(-36, 140),
    at(-31, 120),
    at(-27, 72),
    at(-22, 72),
    at(-22, 148),
    at(-16, 172),
    at(-5, 172),
    at(0, 148),
    at(1, 74),
    at(6, 74),
    at(9, 140),
    at(15, 160),
    at(26, 158),
    at(29, 136),
    at(26, 68),
    at(31, 66),
    at(38, 104),
    at(44, 118),
    at(54, 114),
    at(56, 98),
    at(50, 36),
    at(80, 68),
    at(92, 70),
    at(98, 58),
    at(92, 44),
    at(52, -24),
    at(36, -64),
    at(40, -700),
  );
  const cuff = cut(at(-56, -700), at(-46, -128), at(46, -128), at(56, -700));
  return (
    paper(palm, colour) +
    halftone({ colour: palette.ink, from: 7, to: -5, angle: 55, opacity: 0.14, within: palm }) +
    paper(cuff, random.pick([palette.ink, palette.near, palette.middle]))
  );
}
