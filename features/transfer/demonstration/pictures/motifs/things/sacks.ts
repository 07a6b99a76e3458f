import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A warehouse: sacks in a wall, a door open on the disc, somebody with a sack on the shoulder. */
export function sacks(scene: Scene): string[] {
  const { palette } = scene;
  const door = box(980, 250, 420, 520);
  const floor = box(-40, 770, 1700, 200);
  return [
    fill(box(0, 0, 1600, 900), palette.near),
    halftone({ colour: palette.ink, from: 9, to: -4, angle: -150, opacity: 0.4 }),
    ...trusses(palette.ink),
    paper(door, palette.sky),
    halftone({ colour: palette.far, from: -4, to: 9, opacity: 0.6, within: door }),
    `<clipPath id="doorway"><path d="${door}"/></clipPath><g clip-path="url(#doorway)">${sun(palette.disc, palette.ink, { x: 1190, y: 470, radius: 158 })}${paper("M960 690Q1150 640 1420 700V800H960Z", palette.far)}</g>`,
    paper(box(900, 236, 84, 540) + box(1396, 236, 84, 540), palette.middle),
    paper(floor, palette.ink),
    fill(cut([980, 770], [1400, 770], [1560, 960], [760, 960]), palette.paper, 0.5),
    ...wall(scene),
    ...carrier(palette.ink, palette.paper),
  ];
}

function trusses(colour: string): string[] {
  return [0, 1, 2].map((index) => {
    const x = index * 620 - 160;
    return line(
      `M${x} 190H${x + 620}M${x} 190L${x + 310} -30L${x + 620} 190M${x + 310} -30V190M${x + 155} 80L${x + 310} 190L${x + 465} 80`,
      colour,
      14,
    );
  });
}

function wall(scene: Scene): string[] {
  const { palette, random } = scene;
  const tones = [palette.paper, palette.sky, palette.far];
  const rows = [5, 4, 4, 3, 2];
  return rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, index) => {
      const x = 40 + index * 172 + (row % 2) * 86 + random.between(-8, 8);
      const y = 812 - row * 96 + random.between(-4, 4);
      const stamped = row === 2 && index === 1;
      return group(
        [sack(scene, tones[(index + row) % 3]!, stamped)],
        `translate(${x} ${y}) rotate(${random.between(-2.5, 2.5).toFixed(1)})`,
      );
    }),
  );
}

/** A full sack on its side, 180 units across, its lower edge at 0. */
function sack({ palette }: Scene, tone: string, stamped: boolean): string {
  const body =
    "M8 -14Q-6 -52 12 -92Q50 -116 96 -106Q140 -118 172 -92Q190 -52 174 -12Q130 6 90 0Q48 8 8 -14Z";
  return [
    paper(body, tone),
    halftone({ colour: palette.near, from: -6, to: 9, angle: 0, opacity: 0.3, within: body }),
    paper("M172 -70L206 -88Q214 -52 206 -26L174 -38Q182 -54 172 -70Z", tone),
    line("M30 -84Q24 -54 32 -26M150 -86Q156 -56 148 -24", palette.middle, 4),
    stamped
      ? fill(round(92, -54, 30), palette.disc)
      : line("M64 -66H120M64 -46H104", palette.middle, 6),
  ].join("");
}

function carrier(person: string, load: string): string[] {
  return [
    figure({ x: 1160, y: 846, height: 300, colour: person }),
    paper(
      "M1056 640Q1048 586 1092 574Q1160 556 1226 576Q1266 592 1256 640Q1240 668 1160 664Q1070 668 1056 640Z",
      load,
    ),
    line("M1200 664Q1216 700 1196 736", person, 22),
  ];
}
