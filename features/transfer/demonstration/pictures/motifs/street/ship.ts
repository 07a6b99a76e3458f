import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** One small ship with a lit cabin on a wide sea of layered sheets. */
export function ship(scene: Scene): string[] {
  const { palette, random } = scene;
  const sea = [
    palette.far,
    palette.middle,
    palette.paper,
    palette.middle,
    palette.near,
    palette.ink,
  ];
  const sheets = sea.map((tone, index) =>
    paper(ridge(random, { y: 470 + index * 72, swing: 10 + index * 5, hills: 9 - index }), tone),
  );
  return [
    sky(scene, { x: 1050, y: 360, radius: 210 }),
    ...sheets.slice(0, 3),
    ...vessel(palette.ink, palette.paper, palette.disc),
    ...sheets.slice(3),
    ...Array.from({ length: 4 }, (_, index) =>
      gull(330 + index * 96 + random.between(-20, 20), 190 + random.between(-60, 60), palette.ink),
    ),
  ];
}

function vessel(hull: string, trim: string, light: string): string[] {
  return [
    line("M690 330V570M690 340L560 560M690 340L850 560", hull, 7),
    paper(cut([446, 586], [960, 566], [900, 700], [520, 700]), hull),
    paper(box(600, 500, 190, 84) + box(640, 446, 110, 60), trim),
    fill(box(622, 520, 30, 30) + box(672, 520, 30, 30) + box(722, 520, 30, 30), light),
    paper(cut([694, 338], [770, 356], [694, 380]), light),
  ];
}

function gull(x: number, y: number, colour: string): string {
  return line(
    `M${x - 26} ${y - 12}Q${x - 10} ${y - 18} ${x} ${y}Q${x + 10} ${y - 18} ${x + 26} ${y - 12}`,
    colour,
    6,
  );
}
