import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A hall from the back row: heads and shoulders before a small, lit podium. */
export function crowd(scene: Scene): string[] {
  const { palette, random } = scene;
  const rows = [
    { y: 560, size: 40, count: 17, tone: palette.middle },
    { y: 640, size: 56, count: 13, tone: palette.near },
    { y: 750, size: 78, count: 9, tone: palette.ink },
  ].flatMap(({ y, size, count, tone }, row) =>
    Array.from({ length: count }, (_, index) => {
      const x = ((index + 0.5 + (row % 2) * 0.4) * 1680) / count - 40 + random.between(-14, 14);
      const marked = row === 1 && index === 9;
      return head({ x, y: y + random.between(-12, 12), size, tone: marked ? palette.disc : tone });
    }),
  );
  const screen = box(470, 70, 660, 300);
  return [
    sky(scene),
    paper(cut([-40, -40], [330, -40], [240, 600], [-40, 600]), palette.far),
    paper(cut([1640, -40], [1270, -40], [1360, 600], [1640, 600]), palette.far),
    paper(screen, palette.paper),
    halftone({ colour: palette.far, from: -3, to: 9, angle: 40, opacity: 0.5, within: screen }),
    paper(round(800, 220, 112), palette.disc),
    paper(box(380, 430, 840, 60), palette.middle),
    paper(cut([720, 372], [880, 372], [860, 490], [740, 490]), palette.ink),
    fill(round(800, 318, 24), palette.ink) + fill("M752 372q48 -62 96 0Z", palette.ink),
    ...rows,
  ];
}

function head(place: { x: number; y: number; size: number; tone: string }): string {
  const { x, y, size, tone } = place;
  const shoulders = `M${x - size * 1.7} 960V${y + size * 2}Q${x - size * 1.5} ${y + size * 1.15} ${x} ${y + size * 1.1}Q${x + size * 1.5} ${y + size * 1.15} ${x + size * 1.7} ${y + size * 2}V960Z`;
  return paper(
    `${shoulders}${round(x, y, size)}${box(x - size * 0.4, y + size * 0.7, size * 0.8, size * 0.6)}`,
    tone,
  );
}
