import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const FACE = { x: 880, y: 420, radius: 380 };

/** A tower clock seen from behind its glass, the disc shining through, somebody below it. */
export function clock(scene: Scene): string[] {
  const { palette } = scene;
  const { x, y, radius } = FACE;
  const glass = round(x, y, radius);
  const hours = Array.from({ length: 12 }, (_, hour) =>
    group(
      [fill(box(-11, -radius + 34, 22, hour % 3 ? 48 : 78), palette.ink)],
      `translate(${x} ${y}) rotate(${hour * 30})`,
    ),
  );
  const minutes = Array.from({ length: 60 }, (_, minute) =>
    group(
      [fill(box(-3, -radius + 18, 6, 14), palette.ink)],
      `translate(${x} ${y}) rotate(${minute * 6})`,
    ),
  );
  return [
    fill(box(0, 0, 1600, 900), palette.near),
    halftone({ colour: palette.ink, from: 9, to: -4, angle: -40, opacity: 0.5 }),
    paper(round(x, y, radius + 34), palette.ink),
    fill(glass, palette.paper),
    halftone({ colour: palette.far, from: -5, to: 10, angle: 130, opacity: 0.6, within: glass }),
    sun(palette.disc, palette.ink, { x: 1010, y: 300, radius: 116 }),
    ...hours,
    ...minutes,
    ...hands(palette.ink),
    ...beams(palette.ink, palette.middle),
    paper(box(-40, 838, 1700, 120), palette.ink),
    figure({ x: 420, y: 846, height: 300, colour: palette.ink }),
  ];
}

function hands(colour: string): string[] {
  const at = `translate(${FACE.x} ${FACE.y})`;
  return [
    group(
      [paper(cut([-14, 60], [-9, -196], [0, -236], [9, -196], [14, 60]), colour)],
      `${at} rotate(-52)`,
    ),
    group(
      [paper(cut([-10, 80], [-6, -286], [0, -324], [6, -286], [10, 80]), colour)],
      `${at} rotate(-150)`,
    ),
    paper(round(FACE.x, FACE.y, 30), colour),
  ];
}

/** The frame of the works: posts, a cross-beam and two wheels. */
function beams(dark: string, light: string): string[] {
  const wheel = (x: number, y: number, radius: number) => {
    const teeth = Array.from({ length: 22 }, (_, index) =>
      group(
        [fill(box(-7, -radius - 13, 14, 20), dark)],
        `translate(${x} ${y}) rotate(${(index * 360) / 22})`,
      ),
    );
    const spokes = [0, 60, 120].map((turn) =>
      group(
        [fill(box(-6, -radius + 4, 12, radius * 2 - 8), dark)],
        `translate(${x} ${y}) rotate(${turn})`,
      ),
    );
    return [
      ...teeth,
      `<circle cx="${x}" cy="${y}" r="${radius - 10}" fill="none" stroke="${dark}" stroke-width="22"/>`,
      ...spokes,
      paper(round(x, y, 18), light),
    ];
  };
  return [
    paper(box(112, -40, 46, 900), dark),
    paper(box(1424, -40, 46, 900), dark),
    line("M130 640L420 840M1446 560L1130 840", dark, 24),
    ...wheel(250, 300, 118),
    ...wheel(392, 452, 72),
  ];
}
