import { box, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** An empty assembly: arcs of desks below a board of lamps, one of them lit. */
export function hall(scene: Scene): string[] {
  const { palette, random } = scene;
  const board = box(250, 70, 1100, 330);
  const lamps = Array.from({ length: 65 }, (_, index) => {
    const [column, row] = [index % 13, Math.floor(index / 13)];
    const lamp = { x: 320 + column * 80, y: 120 + row * 58, radius: 15 };
    if (index === 34) return sun(palette.disc, palette.ink, { ...lamp, radius: 24 });
    return fill(
      round(lamp.x, lamp.y, lamp.radius),
      random.chance(0.5) ? palette.near : palette.middle,
    );
  });
  const rows = [palette.far, palette.middle, palette.near, palette.ink].flatMap((tone, row) =>
    desks({ y: 560 + row * 96, size: 1 + row * 0.42, tone, trim: palette.paper }),
  );
  return [
    fill(box(0, 0, 1600, 900), palette.sky),
    halftone({ colour: palette.far, from: 10, to: -2, angle: 90, opacity: 0.5 }),
    ...[90, 1510].map((x) => paper(box(x - 46, -40, 92, 640), palette.far)),
    paper(board, palette.paper),
    halftone({ colour: palette.far, from: -4, to: 8, angle: 30, opacity: 0.4, within: board }),
    ...lamps,
    paper("M560 560L590 452H1010L1040 560Z", palette.near),
    paper(box(740, 428, 120, 60), palette.ink),
    ...rows,
  ];
}

interface DeskRow {
  y: number;
  size: number;
  tone: string;
  trim: string;
}

function desks({ y, size, tone, trim }: DeskRow): string[] {
  const pitch = 150 * size;
  const count = Math.ceil(900 / pitch);
  const places = Array.from({ length: count * 2 + 1 }, (_, index) => (index - count) * pitch);
  return [
    ...places.map((offset) => microphone(800 + offset, y + sag(offset), size, tone)),
    paper(`M-60 ${y + sag(860)}Q800 ${y - sag(860)} 1660 ${y + sag(860)}V960H-60Z`, tone),
    ...places.map((offset) =>
      fill(
        box(800 + offset - 26 * size, y + sag(offset) + 26 * size, 52 * size, 15 * size),
        trim,
        0.85,
      ),
    ),
  ];
}

/** How far the arc has come down at a distance from the middle. */
function sag(offset: number): number {
  return 46 * (offset / 860) ** 2;
}

function microphone(x: number, y: number, size: number, colour: string): string {
  return (
    line(`M${x} ${y + 20}q${3 * size} ${-30 * size} ${18 * size} ${-44 * size}`, colour, 5 * size) +
    fill(round(x + 20 * size, y + 20 - 48 * size, 7 * size), colour)
  );
}
