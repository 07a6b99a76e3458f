import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const HORIZON = 400;

/** A field in narrow lanes of string and pegs; somebody kneels in one, before a tree. */
export function pegs(scene: Scene): string[] {
  const { palette, random } = scene;
  const lanes = Array.from({ length: 9 }, (_, index) => {
    const lane = cut(
      [laneX(index, HORIZON), HORIZON],
      [laneX(index + 1, HORIZON), HORIZON],
      [laneX(index + 1, 960), 960],
      [laneX(index, 960), 960],
    );
    const tone = [palette.middle, palette.near][index % 2]!;
    return (
      fill(lane, tone) +
      halftone({ colour: palette.ink, from: -2, to: 8, opacity: 0.2, within: lane })
    );
  });
  return [
    sky(scene, { x: 1130, y: 250, radius: 140 }),
    paper(ridge(random, { y: 330, swing: 40, hills: 4 }), palette.far),
    paper(box(-60, HORIZON, 1720, 600), palette.near),
    ...lanes,
    ...tree(palette.ink, palette.near),
    ...Array.from({ length: 10 }, (_, index) => row(scene, index)),
    ...kneeling(palette.ink, palette.paper, palette.disc),
  ];
}

/** Where a string lies at a height: all of them meet far behind the horizon. */
function laneX(index: number, y: number): number {
  return 800 + (index - 4.5) * 62 * (1 + ((y - HORIZON) / 560) * 3.6);
}

function tree(trunk: string, crown: string): string[] {
  const leaves =
    round(522, 196, 92) + round(430, 250, 70) + round(612, 252, 74) + round(524, 276, 78);
  return [
    paper("M486 452Q512 390 506 300H538Q534 390 560 452Z", trunk),
    paper(leaves, crown),
    halftone({ colour: trunk, from: -5, to: 9, angle: -40, opacity: 0.35, within: leaves }),
  ];
}

function row({ palette }: Scene, index: number): string {
  const pegs = Array.from({ length: 6 }, (_, step) => {
    const y = HORIZON + 30 + step ** 1.75 * 27;
    const size = 0.5 + step * 0.3;
    const x = laneX(index, y);
    const stake = box(x - 5 * size, y - 34 * size, 10 * size, 38 * size);
    const marked = (index === 3 || index === 7) && step === 4;
    return (
      fill(stake, palette.paper) +
      fill(
        box(x - 7 * size, y - 42 * size, 14 * size, 16 * size),
        marked ? palette.disc : palette.paper,
      )
    );
  });
  return (
    line(`M${laneX(index, HORIZON)} ${HORIZON}L${laneX(index, 960)} 950`, palette.paper, 3.5) +
    pegs.join("")
  );
}

function kneeling(clothes: string, visor: string, vest: string): string[] {
  return [
    paper(
      "M676 742Q660 742 664 716L716 690L690 610Q690 560 742 548L804 560Q836 580 834 640L846 706L800 742Z",
      clothes,
    ),
    paper("M690 612Q694 556 750 546L806 560Q838 590 830 650L800 672L716 664Z", vest),
    paper("M800 590L878 662L938 690L930 716L862 700L784 634Z", clothes),
    paper(round(818, 520, 44), clothes),
    fill("M824 484Q878 492 866 562L820 560Q846 524 824 484Z", visor),
    line("M932 702L984 726", clothes, 11),
  ];
}
