import { box } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Columns of coins like a skyline, a few high, many low, and one coin above them all. */
export function coins(scene: Scene): string[] {
  const { palette, random } = scene;
  const heights = [3, 1, 2, 15, 2, 1, 9, 3, 12, 1, 2, 5, 1];
  const columns = heights.map((height, index) => {
    const x = 62 + index * 124;
    const tone = random.pick([palette.near, palette.ink, palette.middle]);
    const short = height <= 2;
    return Array.from({ length: height }, (_, level) =>
      coin(scene, {
        x: x + random.between(-5, 5),
        y: 792 - level * 36,
        tone: short ? palette.paper : tone,
      }),
    ).join("");
  });
  const floor = box(-40, 820, 1700, 120);
  return [
    sky(scene, { x: 1010, y: 240, radius: 140 }),
    paper(`M-40 ${640}Q300 560 700 620T1640 560V960H-40Z`, palette.far),
    paper(floor, palette.ink),
    ...columns,
    halftone({ colour: palette.middle, from: -4, to: 10, opacity: 0.3, within: floor }),
  ];
}

function coin({ palette }: Scene, place: { x: number; y: number; tone: string }): string {
  const { x, y, tone } = place;
  const ticks = Array.from({ length: 9 }, (_, tick) => box(x + 9 + tick * 12, y + 14, 3, 18)).join(
    "",
  );
  const edge = `M${x} ${y + 8}Q${x + 56} ${y + 24} ${x + 112} ${y + 8}V${y + 34}Q${x + 56} ${y + 52} ${x} ${y + 34}Z`;
  const face = `M${x} ${y + 8}a56 13 0 0 1 112 0a56 13 0 0 1 -112 0Z`;
  return (
    paper(edge, tone) +
    fill(ticks, palette.sky, 0.35) +
    fill(face, palette.sky) +
    fill(face, tone, 0.35)
  );
}
