import { box, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const PLACES = [
  [190, 170, 128],
  [470, 96, 104],
  [760, 190, 138],
  [1070, 100, 112],
  [1370, 200, 140],
  [90, 460, 110],
  [360, 420, 132],
  [640, 500, 112],
  [930, 430, 126],
  [1200, 430, 108],
  [1500, 500, 122],
  [220, 740, 136],
  [500, 760, 116],
  [790, 750, 132],
  [1080, 720, 120],
  [1360, 770, 134],
] as const;

/** Umbrellas from above on wet paving: one of them in another colour. */
export function umbrellas(scene: Scene): string[] {
  const { palette, random } = scene;
  const joints = Array.from({ length: 9 }, (_, row) => {
    const y = row * 112 - 20;
    const uprights = Array.from(
      { length: 9 },
      (_, column) => `M${column * 210 + (row % 2) * 105 - 60} ${y}v112`,
    );
    return `M-40 ${y}H1640${uprights.join("")}`;
  });
  const rain = Array.from({ length: 120 }, () => {
    const x = random.between(0, 1600);
    const y = random.between(-20, 900);
    return `M${x} ${y}l-9 30`;
  });
  const cloths = [palette.near, palette.ink, palette.middle, palette.paper, palette.near];
  return [
    fill(box(0, 0, 1600, 900), palette.far),
    line(joints.join(""), palette.middle, 5),
    halftone({ colour: palette.middle, from: 9, to: -2, angle: -32, opacity: 0.6 }),
    ...PLACES.map(([x, y, radius], index) =>
      umbrella({
        x: x + random.between(-12, 12),
        y: y + random.between(-12, 12),
        radius,
        turn: random.between(0, 45),
        cloth: index === 8 ? palette.disc : cloths[(index * 3) % 5]!,
        shade: palette.ink,
      }),
    ),
    line(rain.join(""), palette.paper, 3),
  ];
}

interface Umbrella {
  x: number;
  y: number;
  radius: number;
  turn: number;
  cloth: string;
  shade: string;
}

/** Eight gores round a point, every second one in shade, the hem drawn in between the ribs. */
function umbrella({ x, y, radius, turn, cloth, shade }: Umbrella): string {
  const tip = (rib: number, share = 1) => {
    const angle = (rib * Math.PI) / 4;
    return `${(Math.cos(angle) * radius * share).toFixed(1)} ${(Math.sin(angle) * radius * share).toFixed(1)}`;
  };
  const ribs = Array.from({ length: 8 }, (_, rib) => rib);
  const hem = `M${tip(0)}${ribs.map((rib) => `Q${tip(rib + 0.5, 0.86)} ${tip(rib + 1)}`).join("")}Z`;
  const gores = ribs
    .filter((rib) => rib % 2 === 0)
    .map((rib) => `M0 0L${tip(rib)}Q${tip(rib + 0.5, 0.86)} ${tip(rib + 1)}Z`);
  return group(
    [
      paper(hem, cloth),
      fill(gores.join(""), shade, 0.18),
      line(ribs.map((rib) => `M0 0L${tip(rib)}`).join(""), "#00000022", 3),
      fill(round(0, 0, 7), shade),
    ],
    `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`,
  );
}
