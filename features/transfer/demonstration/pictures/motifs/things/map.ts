import {
  box,
  curve,
  cut,
  type Point,
  round,
} from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const FOLDS = [-640, -320, 0, 320, 640];

/** A folded map laid open: a river, a dotted way that stops, and a mark where it stops. */
export function map(scene: Scene): string[] {
  const { palette, random } = scene;
  const sheet = cut(...edge(-330), ...edge(330).toReversed());
  return [
    fill(box(0, 0, 1600, 900), palette.middle),
    halftone({ colour: palette.near, from: 10, to: -4, angle: -20, opacity: 0.6 }),
    group(
      [
        paper(sheet, palette.paper),
        `<clipPath id="sheet"><path d="${sheet}"/></clipPath><g clip-path="url(#sheet)">${land(scene).join("")}</g>`,
        ...shades(palette.ink),
        way(palette.ink),
        sun(palette.disc, palette.ink, { x: 236, y: -96, radius: 84 }),
        line("M206 -126L266 -66M266 -126L206 -66", palette.paper, 13),
      ],
      `translate(800 450) rotate(${random.between(-5, -3).toFixed(1)})`,
    ),
  ];
}

function edge(y: number): Point[] {
  return FOLDS.map((x, index): Point => [x, y + (index % 2 ? -22 : 22)]);
}

function land({ palette, random }: Scene): string[] {
  const rings = [300, 230, 166, 104, 50].map((radius, index) => {
    const wobble = Array.from({ length: 13 }, (_, step): Point => {
      const angle = (step / 12) * Math.PI * 2;
      const reach = radius * (step % 12 === 0 ? 1 : random.between(0.86, 1.12));
      return [-330 + Math.cos(angle) * reach * 1.25, 40 + Math.sin(angle) * reach];
    });
    return fill(
      `${curve(wobble)}Z`,
      [palette.sky, palette.far, palette.sky, palette.far, palette.middle][index]!,
    );
  });
  const river: Point[] = [
    [-40, -380],
    [40, -220],
    [-20, -70],
    [120, 60],
    [90, 200],
    [260, 380],
  ];
  const fields = Array.from({ length: 9 }, (_, index) =>
    box(330 + (index % 3) * 92, 20 + Math.floor(index / 3) * 84, 80, 70),
  );
  return [
    ...rings,
    line(curve(river), palette.far, 46),
    line(curve(river), palette.sky, 30),
    fill(fields.join(""), palette.far, 0.6),
    line(
      Array.from({ length: 5 }, (_, index) => `M-640 ${-260 + index * 130}H640`).join(""),
      palette.far,
      2,
    ),
    line(
      Array.from({ length: 9 }, (_, index) => `M${-560 + index * 140} -400V400`).join(""),
      palette.far,
      2,
    ),
    ...[
      [-520, -180],
      [-120, 210],
      [470, -210],
      [520, 250],
    ].map(([x, y]) => fill(round(x!, y!, 13), palette.ink)),
  ];
}

/** Every second panel lies in shade. */
function shades(ink: string): string[] {
  return FOLDS.slice(0, -1).map((x, index) => {
    const [high, low] = index % 2 ? [-22, 22] : [22, -22];
    const panel = cut(
      [x, -330 + high],
      [x + 320, -330 + low],
      [x + 320, 330 + low],
      [x, 330 + high],
    );
    return (
      fill(panel, ink, index % 2 ? 0.1 : 0.02) +
      halftone({
        colour: ink,
        from: -6,
        to: 8,
        angle: index % 2 ? 90 : -90,
        opacity: 0.14,
        within: panel,
      })
    );
  });
}

function way(ink: string): string {
  const path = curve([
    [-520, -180],
    [-380, -90],
    [-250, -150],
    [-120, 20],
    [40, 60],
    [150, -20],
    [236, -96],
  ]);
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 24"/>`;
}
