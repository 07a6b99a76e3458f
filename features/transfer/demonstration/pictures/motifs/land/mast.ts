import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky, sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A radio mast on an island hill, and what it says in rings across the sky. */
export function mast(scene: Scene): string[] {
  const { palette, random } = scene;
  const top = { x: 980, y: 210 };
  const rings = [720, 590, 470, 360, 260, 172].map((radius, index) => {
    const path = round(top.x, top.y, radius);
    const tone = index % 2 ? palette.sky : palette.far;
    return (
      paper(path, tone) +
      halftone({ colour: palette.middle, from: 7, to: -4, angle: -30, opacity: 0.3, within: path })
    );
  });
  return [
    sky(scene),
    ...rings,
    sun(palette.disc, palette.ink, { ...top, radius: 92 }),
    ...lattice(top, palette.ink),
    paper(ridge(random, { y: 720, swing: 16, hills: 7 }), palette.paper),
    paper("M380 960Q640 690 900 668T1330 760T1640 960Z", palette.near),
    ...huts(scene),
    paper(ridge(random, { y: 812, swing: 18, hills: 6 }), palette.middle),
    paper(ridge(random, { y: 864, swing: 14, hills: 8 }), palette.ink),
  ];
}

function lattice({ x, y }: { x: number; y: number }, colour: string): string[] {
  const half = (at: number) => 10 + (at / 460) * 52;
  const braces = Array.from({ length: 8 }, (_, index) => {
    const [high, low] = [index * 58, (index + 1) * 58];
    return `M${x - half(high)} ${y + high}L${x + half(low)} ${y + low}M${x + half(high)} ${y + high}L${x - half(low)} ${y + low}M${x - half(low)} ${y + low}H${x + half(low)}`;
  }).join("");
  return [
    line(braces, colour, 6),
    line(`M${x - 10} ${y}L${x - 66} ${y + 500}M${x + 10} ${y}L${x + 66} ${y + 500}`, colour, 12),
    line(
      `M${x} ${y}V${y - 120}M${x - 30} ${y - 40}H${x + 30}M${x - 20} ${y - 74}H${x + 20}`,
      colour,
      8,
    ),
  ];
}

function huts({ palette, random }: Scene): string[] {
  return Array.from({ length: 5 }, (_, index) => {
    const x = 622 + index * 84 + (index > 2 ? 200 : 0);
    const y = 640 + ((x - 930) / 300) ** 2 * 62 + random.between(0, 10);
    return (
      paper(box(x, y, 56, 44), palette.paper) +
      paper(cut([x - 12, y + 4], [x + 28, y - 34], [x + 68, y + 4]), palette.ink) +
      fill(box(x + 20, y + 16, 16, 28), palette.near)
    );
  });
}
