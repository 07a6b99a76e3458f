import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const HORIZON = 470;

/** Rails that meet at the horizon before the disc, a train between them, a signal and wires. */
export function rails(scene: Scene): string[] {
  const { palette, random } = scene;
  const bed = cut([770, HORIZON], [850, HORIZON], [1500, 960], [120, 960]);
  return [
    sky(scene, { x: 810, y: 390, radius: 218 }),
    paper(ridge(random, { y: HORIZON - 24, swing: 26, hills: 5 }), palette.far),
    paper(box(-40, HORIZON, 1700, 500), palette.middle),
    halftone({
      colour: palette.ink,
      from: -6,
      to: 7,
      opacity: 0.25,
      within: box(-40, HORIZON, 1700, 500),
    }),
    paper(cut([-40, 560], [640, HORIZON], [-40, 800]), palette.near),
    paper(cut([1640, 600], [980, HORIZON], [1640, 860]), palette.near),
    paper(bed, palette.far),
    ...sleepers(palette.near),
    paper(track(-1), palette.ink) + paper(track(1), palette.ink),
    ...train(palette.ink, palette.paper),
    ...poles(palette.ink),
    ...signal(palette.ink, palette.paper, palette.disc),
  ];
}

/** Distance from the middle of the bed at a height, in shares of its width. */
function halfAt(y: number): number {
  return 26 + ((y - HORIZON) / 490) ** 1.05 * 430;
}

function track(side: number): string {
  const x = (y: number, off: number) =>
    810 + side * (halfAt(y) + off * (0.1 + (y - HORIZON) / 490));
  return cut(
    [x(HORIZON, 0), HORIZON],
    [x(HORIZON, 22), HORIZON],
    [x(960, 26), 960],
    [x(960, -16), 960],
  );
}

function sleepers(colour: string): string[] {
  return Array.from({ length: 15 }, (_, index) => {
    const y = HORIZON + 10 + (index / 14) ** 2.1 * 460;
    const half = halfAt(y) * 1.36;
    const thick = 4 + (index / 14) ** 2 * 30;
    return paper(
      cut(
        [810 - half, y],
        [810 + half, y],
        [810 + half * 1.03, y + thick],
        [810 - half * 1.03, y + thick],
      ),
      colour,
    );
  });
}

function train(body: string, light: string): string[] {
  return [
    paper("M742 560V432Q742 372 810 366Q878 372 878 432V560Z", body),
    fill("M760 446V424Q764 392 804 388V446ZM860 446V424Q856 392 816 388V446Z", light),
    fill(round(772, 516, 15) + round(848, 516, 15), light),
    paper(box(730, 552, 160, 18), body),
    fill(box(796, 470, 28, 60), light, 0.25),
  ];
}

function poles(colour: string): string[] {
  const places = [0, 1, 2, 3].map((index) => ({
    x: 640 - index ** 1.6 * 92,
    size: 0.4 + index * 0.42,
  }));
  const wires = places.slice(1).map(({ x, size }, index) => {
    const far = places[index]!;
    const top = (at: { size: number }) => HORIZON + 40 * at.size - 320 * at.size;
    return `M${far.x} ${top(far)}Q${(far.x + x) / 2} ${(top(far) + top({ size })) / 2 + 34 * size} ${x} ${top({ size })}`;
  });
  return [
    ...places.map(({ x, size }) =>
      line(
        `M${x} ${HORIZON + 60 * size}V${HORIZON - 300 * size}M${x - 46 * size} ${HORIZON - 280 * size}H${x + 46 * size}M${x - 34 * size} ${HORIZON - 244 * size}H${x + 34 * size}`,
        colour,
        9 * size,
      ),
    ),
    line(wires.join(""), colour, 3),
  ];
}

function signal(metal: string, arm: string, lamp: string): string[] {
  return [
    line("M1290 900V210", metal, 18),
    line(
      "M1250 900H1330M1268 300V860M1268 380h22M1268 460h22M1268 540h22M1268 620h22M1268 700h22",
      metal,
      6,
    ),
    paper(cut([1270, 236], [1450, 186], [1460, 226], [1280, 280]), arm),
    fill(cut([1404, 199], [1428, 192], [1438, 232], [1414, 239]), metal),
    paper(round(1290, 262, 32), metal),
    fill(round(1290, 262, 19), lamp),
  ];
}
