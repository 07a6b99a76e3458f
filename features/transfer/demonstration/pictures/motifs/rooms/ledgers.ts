import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** An open account book before the disc, its last page blank, between two piles of volumes. */
export function ledgers(scene: Scene): string[] {
  const { palette } = scene;
  const desk = cut([-40, 742], [1640, 742], [1640, 960], [-40, 960]);
  return [
    fill(box(0, 0, 1600, 900), palette.sky),
    halftone({ colour: palette.far, from: 10, to: -2, angle: 160, opacity: 0.55 }),
    sun(palette.disc, palette.ink, { x: 800, y: 330, radius: 214 }),
    paper(desk, palette.ink),
    halftone({ colour: palette.near, from: -5, to: 9, opacity: 0.45, within: desk }),
    ...pile(scene, { x: 250, count: 9 }),
    ...pile(scene, { x: 1360, count: 7 }),
    ...openBook(scene),
    ...pen(palette.ink, palette.paper),
  ];
}

function pile({ palette, random }: Scene, { x, count }: { x: number; count: number }): string[] {
  const tones = [palette.near, palette.middle, palette.ink, palette.far];
  let y = 760;
  return Array.from({ length: count }, (_, index) => {
    const height = random.whole(46, 64);
    const width = random.between(300, 370);
    y -= height;
    const left = x - width / 2 + random.between(-16, 16);
    const tone = tones[(index + random.whole(0, 1)) % 4]!;
    return (
      paper(
        `M${left} ${y}h${width}q16 ${height / 2} 0 ${height - 3}h${-width}q-14 ${-height / 2} 0 ${-height + 3}Z`,
        tone,
      ) +
      fill(
        box(left + 26, y, 16, height - 3) + box(left + width - 46, y, 16, height - 3),
        palette.paper,
        0.35,
      ) +
      paper(box(left + width * 0.3, y + height * 0.28, width * 0.32, height * 0.42), palette.paper)
    );
  });
}

function openBook({ palette }: Scene): string[] {
  const left = "M800 520Q660 440 470 500L440 800Q640 740 800 822Z";
  const right = "M800 520Q940 440 1130 500L1160 800Q960 740 800 822Z";
  const lines = Array.from({ length: 8 }, (_, row) => {
    const y = 536 + row * 31;
    return `M${492 - row * 3} ${y}Q640 ${y - 32} 770 ${y + 26}`;
  });
  const rules = Array.from({ length: 8 }, (_, row) => {
    const y = 536 + row * 31;
    return `M${1108 + row * 3} ${y}Q960 ${y - 32} 830 ${y + 26}`;
  });
  return [
    paper(
      "M800 540Q650 456 450 520L414 832Q640 764 800 850Q960 764 1186 832L1150 520Q950 456 800 540Z",
      palette.near,
    ),
    paper(left, palette.paper),
    paper(right, palette.paper),
    halftone({ colour: palette.far, from: -8, to: 9, angle: -90, opacity: 0.5, within: left }),
    halftone({ colour: palette.far, from: -8, to: 9, angle: 90, opacity: 0.35, within: right }),
    line(lines.join(""), palette.middle, 7),
    line(rules.join(""), palette.sky, 3),
    line("M742 508L736 770M858 508L864 770", palette.disc, 3),
  ];
}

function pen(wood: string, steel: string): string[] {
  return [
    group(
      [paper(box(0, -9, 300, 18), wood), paper(cut([-64, 0], [0, -9], [0, 9]), steel)],
      "translate(1010 846) rotate(-14)",
    ),
  ];
}
