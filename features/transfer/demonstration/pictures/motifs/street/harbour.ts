import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A quay with stacked containers, two cranes and a ship being loaded. */
export function harbour(scene: Scene): string[] {
  const { palette, random } = scene;
  return [
    sky(scene, { x: 430, y: 300, radius: 150 }),
    paper(ridge(random, { y: 560, swing: 44, hills: 5 }), palette.far),
    ...crane(300, palette.middle),
    ...crane(980, palette.near),
    ...hull(palette.ink, palette.paper),
    ...stack(scene, { x: 520, y: 600, rows: [3, 4, 4, 2, 4, 3] }),
    paper(ridge(random, { y: 772, swing: 10, hills: 9 }), palette.middle),
    paper(ridge(random, { y: 812, swing: 12, hills: 7 }), palette.near),
    paper(ridge(random, { y: 858, swing: 12, hills: 6 }), palette.ink),
  ];
}

function crane(x: number, colour: string): string[] {
  return [
    paper(
      cut([x, 200], [x + 30, 200], [x + 60, 800], [x + 26, 800]) + box(x + 120, 230, 26, 570),
      colour,
    ),
    paper(box(x - 180, 214, 520, 28), colour),
    line(`M${x + 16} 100L${x - 170} 216M${x + 16} 100L${x + 330} 216M${x + 16} 100V210`, colour, 9),
    line(`M${x + 300} 240V420`, colour, 5),
    paper(box(x + 262, 420, 78, 44), colour),
  ];
}

function hull(colour: string, trim: string): string[] {
  return [
    paper(cut([360, 690], [1330, 690], [1270, 860], [440, 860]), colour),
    fill(cut([366, 706], [1325, 706], [1322, 718], [371, 718]), trim),
    paper(box(1160, 520, 120, 176) + box(1180, 470, 80, 60), trim),
    fill(box(1176, 540, 20, 20) + box(1210, 540, 20, 20) + box(1244, 540, 20, 20), colour),
    paper(box(1196, 420, 40, 54), colour),
  ];
}

function stack(scene: Scene, pile: { x: number; y: number; rows: number[] }): string[] {
  const { palette, random } = scene;
  const tones = [palette.far, palette.middle, palette.near, palette.paper];
  const marked = random.whole(1, pile.rows.length - 2);
  return pile.rows.flatMap((height, column) =>
    Array.from({ length: height }, (_, level) => {
      const x = pile.x + column * 104;
      const y = pile.y + 38 - level * 52;
      const top = column === marked && level === height - 1;
      const ribs = Array.from({ length: 7 }, (_, rib) => box(x + 9 + rib * 12, y + 8, 3, 34)).join(
        "",
      );
      return (
        paper(box(x, y, 98, 50), top ? palette.disc : random.pick(tones)) +
        fill(ribs, palette.ink, 0.22)
      );
    }),
  );
}
