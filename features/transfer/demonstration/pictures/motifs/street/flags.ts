import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import { tower } from "#features/transfer/demonstration/pictures/parts/tower.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A row of poles with plain cloths: no nation's colours, one of them lit. */
export function flags(scene: Scene): string[] {
  const { palette, random } = scene;
  const cloths = [palette.paper, palette.middle, palette.far, palette.near, palette.paper];
  const poles = Array.from({ length: 9 }, (_, index) => {
    const x = 60 + index * 184;
    const top = 110 + index * 30;
    const width = 158 - index * 6;
    const colour = index === 3 ? palette.disc : cloths[index % cloths.length]!;
    return [
      line(`M${x} ${top - 20}V840`, palette.ink, 9 - index * 0.35),
      paper(cloth(x + 4, top, width, random.between(-14, 14)), colour),
      fill(`M${x - 9} ${top - 26}h18v12h-18Z`, palette.ink),
    ].join("");
  });
  return [
    sky(scene),
    paper(ridge(random, { y: 610, swing: 30, hills: 5 }), palette.far),
    tower(scene, {
      x: 1180,
      y: 120,
      width: 250,
      height: 640,
      colour: palette.middle,
      windows: 8,
      lit: 0.7,
    }),
    paper(ridge(random, { y: 730, swing: 16, hills: 6 }), palette.near),
    ...poles.reverse(),
    paper(ridge(random, { y: 842, swing: 12, hills: 7 }), palette.ink),
  ];
}

function cloth(x: number, y: number, width: number, sway: number): string {
  const height = width * 0.68;
  const w = width / 3;
  return (
    `M${x} ${y}c${w} ${-18 - sway} ${w * 1.6} ${26 + sway} ${w * 3} ${4 + sway}` +
    `l${-4} ${height}c${-w} ${22} ${-w * 1.6} ${-26 - sway} ${-w * 3 + 4} ${-4 - sway}Z`
  );
}
