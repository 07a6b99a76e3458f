import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Many hands' worth of pens over one sheet, and only one of them writing. */
export function pens(scene: Scene): string[] {
  const { palette, random } = scene;
  const sheet = cut([-60, 560], [1660, 500], [1660, 960], [-60, 960]);
  const idle = [150, 330, 520, 1090, 1270, 1450].map((x, index) =>
    group(
      [
        nib({
          shell: [palette.near, palette.ink, palette.middle][index % 3]!,
          metal: palette.sky,
          slit: palette.ink,
        }),
      ],
      `translate(${x} ${300 + random.between(-50, 40)}) rotate(${random.between(-9, 9).toFixed(1)}) scale(0.62)`,
    ),
  );
  return [
    fill(box(0, 0, 1600, 900), palette.far),
    halftone({ colour: palette.middle, from: 10, to: -3, angle: 8, opacity: 0.5 }),
    sun(palette.disc, palette.ink, { x: 800, y: 300, radius: 236 }),
    ...idle,
    paper(sheet, palette.paper),
    halftone({ colour: palette.far, from: -6, to: 8, angle: 10, opacity: 0.5, within: sheet }),
    ...written(palette.middle, palette.ink),
    group(
      [nib({ shell: palette.ink, metal: palette.paper, slit: palette.ink })],
      "translate(842 716) rotate(14) scale(1.2)",
    ),
  ];
}

/** A nib whose point is at the origin, its holder going up. */
function nib({ shell, metal, slit }: { shell: string; metal: string; slit: string }): string {
  const blade =
    "M0 0C-26 -56 -74 -108 -78 -196Q-70 -236 -58 -262H58Q70 -236 78 -196C74 -108 26 -56 0 0Z";
  return [
    paper("M-62 -256Q-70 -300 -66 -340L-60 -900H60L66 -340Q70 -300 62 -256Z", shell),
    fill(box(-64, -356, 128, 18), metal, 0.8),
    paper(blade, metal),
    halftone({ colour: slit, from: -6, to: 8, angle: -90, opacity: 0.25, within: blade }),
    line("M0 -6V-150", slit, 5),
    fill(round(0, -162, 15), slit),
  ].join("");
}

function written(pale: string, dark: string): string[] {
  const rows = [0, 1, 2].map((row) => {
    const y = 640 + row * 76;
    const end = [1460, 842, 0][row]!;
    const waves = Array.from({ length: Math.max(0, Math.floor((end - 150) / 46)) }, (_, index) => {
      const gap = index % 6 === 5;
      return gap ? "m46 0" : `q11 -${22 + (index % 4) * 9} 23 0t23 0`;
    });
    return waves.length ? `M150 ${y}${waves.join("")}` : "";
  });
  return [line(rows[0]!, pale, 8), line(rows[1]!, dark, 9)];
}
