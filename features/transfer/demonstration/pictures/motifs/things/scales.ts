import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky, sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const LEFT = { x: 420, y: 330 };
const RIGHT = { x: 1180, y: 210 };

/** A balance: one great disc on the lower pan, a heap of small houses on the higher. */
export function scales(scene: Scene): string[] {
  const { palette } = scene;
  const ground = box(-40, 800, 1700, 160);
  return [
    sky(scene),
    paper("M-40 640Q420 560 860 640T1640 600V960H-40Z", palette.far),
    halftone({ colour: palette.middle, from: -5, to: 8, angle: 14, opacity: 0.4 }),
    paper(ground, palette.ink),
    halftone({ colour: palette.near, from: -4, to: 9, opacity: 0.45, within: ground }),
    paper(cut([774, 250], [826, 250], [846, 770], [754, 770]), palette.near),
    paper("M600 810Q640 750 800 750T1000 810Z", palette.near),
    sun(palette.disc, palette.ink, { x: LEFT.x, y: 540, radius: 118 }),
    ...heap(scene),
    ...pan(LEFT, palette.near, palette.ink),
    ...pan(RIGHT, palette.near, palette.ink),
    ...beam(palette.ink, palette.paper),
  ];
}

function beam(metal: string, jewel: string): string[] {
  return [
    paper(
      cut(
        [LEFT.x - 14, LEFT.y - 16],
        [800, 226],
        [RIGHT.x + 14, RIGHT.y - 16],
        [RIGHT.x + 8, RIGHT.y + 12],
        [800, 296],
        [LEFT.x - 8, LEFT.y + 12],
      ),
      metal,
    ),
    paper("M800 150L848 262L800 320L752 262Z", metal),
    fill("M782 262a18 18 0 1 0 36 0a18 18 0 1 0 -36 0Z", jewel),
    line(`M800 150V96`, metal, 12),
  ];
}

function pan({ x, y }: { x: number; y: number }, metal: string, chain: string): string[] {
  const rim = y + 330;
  return [
    line(`M${x} ${y}L${x - 168} ${rim}M${x} ${y}L${x + 168} ${rim}M${x} ${y}V${rim - 6}`, chain, 6),
    paper(
      `M${x - 190} ${rim}H${x + 190}Q${x + 150} ${rim + 92} ${x} ${rim + 92}Q${x - 150} ${rim + 92} ${x - 190} ${rim}Z`,
      metal,
    ),
    fill(box(x - 200, rim - 8, 400, 16), chain),
  ];
}

function heap({ palette, random }: Scene): string[] {
  const tones = [palette.paper, palette.middle, palette.ink, palette.paper];
  return [7, 5, 3, 1].flatMap((count, row) =>
    Array.from({ length: count }, (_, index) => {
      const size = 44;
      const x = RIGHT.x - (count * size) / 2 + index * size + random.between(-3, 3);
      const y = RIGHT.y + 326 - row * 50;
      const tone = tones[(index + row) % 4]!;
      return (
        paper(
          box(x + 2, y - 34, size - 6, 34) +
            cut([x - 4, y - 32], [x + size / 2 - 1, y - 58], [x + size + 2, y - 32]),
          tone,
        ) + fill(box(x + 15, y - 24, 11, 13), tone === palette.paper ? palette.near : palette.paper)
      );
    }),
  );
}
