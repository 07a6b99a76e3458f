import { curve, type Point } from "#features/transfer/demonstration/pictures/cut.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { range, ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A river coming down through terraces, wider with every bend. */
export function river(scene: Scene): string[] {
  const { palette, random } = scene;
  const terraces = [palette.far, palette.middle, palette.near].flatMap((tone, index) => {
    const land = ridge(random, { y: 420 + index * 130, swing: 46, hills: 4 - (index % 2) });
    return [
      paper(land, tone),
      halftone({
        colour: palette.ink,
        from: 8,
        to: -4,
        angle: 20 + index * 30,
        opacity: 0.13,
        within: land,
      }),
    ];
  });
  return [
    sky(scene, { x: 800, y: 260, radius: 130 }),
    paper(range(random, { y: 330, swing: 100, hills: 6 }), palette.far),
    ...terraces,
    paper(water(), palette.paper),
    halftone({ colour: palette.far, from: -4, to: 9, opacity: 0.6, within: water() }),
    ...trees(scene),
    paper(ridge(random, { y: 872, swing: 16, hills: 5 }), palette.ink),
  ];
}

function water(): string {
  const middle: Point[] = [
    [800, 392],
    [760, 450],
    [900, 520],
    [980, 600],
    [700, 690],
    [560, 800],
    [760, 960],
  ];
  const half = [5, 14, 30, 48, 78, 120, 190];
  const left = middle.map(([x, y], index): Point => [x - half[index]!, y]);
  const right = middle.map(([x, y], index): Point => [x + half[index]!, y]).toReversed();
  return `${curve(left)}L${curve(right).slice(1)}Z`;
}

function trees({ palette, random }: Scene): string[] {
  return Array.from({ length: 26 }, () => {
    const y = random.between(560, 850);
    const side = random.chance(0.5) ? random.between(20, 420) : random.between(1130, 1580);
    const size = 14 + (y - 540) * 0.16;
    return paper(
      `M${side} ${y - size * 2.6}Q${side + size} ${y - size} ${side + size * 0.7} ${y}H${side - size * 0.7}Q${side - size} ${y - size} ${side} ${y - size * 2.6}Z`,
      random.chance(0.08) ? palette.disc : palette.ink,
    );
  });
}
