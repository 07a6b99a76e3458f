import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sun } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** An open passport, its pages full of stamps that overlap; a portrait without features. */
export function passports(scene: Scene): string[] {
  const { palette, random } = scene;
  return [
    fill(box(0, 0, 1600, 900), palette.middle),
    halftone({ colour: palette.near, from: 10, to: -3, angle: 28, opacity: 0.6 }),
    group([booklet(palette.ink, palette.near)], "translate(240 560) rotate(-21)"),
    group([booklet(palette.near, palette.ink)], "translate(1420 300) rotate(17)"),
    group(
      [
        paper(box(-560, -330, 1120, 660), palette.ink),
        ...page(scene),
        ...stamped(scene),
        fill(box(-5, -316, 10, 632), palette.far, 0.8),
      ],
      `translate(800 450) rotate(${random.between(-6, -4).toFixed(1)})`,
    ),
  ];
}

function booklet(cover: string, foil: string): string {
  return (
    paper("M-190 -250H176q14 0 14 14V236q0 14 -14 14H-190Z", cover) +
    line("M-110 -160H110M-80 -128H80", foil, 9) +
    `<circle cx="0" cy="20" r="84" fill="none" stroke="${foil}" stroke-width="9"/>` +
    line("M-84 20H84M0 -64V104M-60 -34Q0 -4 60 -34M-60 74Q0 44 60 74", foil, 5)
  );
}

function page({ palette }: Scene): string[] {
  const left = box(-540, -312, 536, 624);
  const right = box(4, -312, 536, 624);
  const photo = box(-496, -250, 196, 250);
  return [
    paper(left, palette.paper) + paper(right, palette.paper),
    halftone({ colour: palette.far, from: 7, to: 2, angle: 30, opacity: 0.35, within: left }),
    halftone({ colour: palette.far, from: 2, to: 7, angle: -50, opacity: 0.35, within: right }),
    paper(photo, palette.sky),
    fill(`${round(-398, -150, 52)}M-480 0Q-476 -80 -398 -84Q-320 -80 -316 0Z`, palette.near),
    line(
      "M-262 -236H-40M-262 -186H-110M-262 -136H-60M-262 -86H-160M-262 -36H-90",
      palette.middle,
      12,
    ),
    line("M-496 190H-40M-496 236H-40", palette.near, 13),
  ];
}

function stamped({ palette }: Scene): string[] {
  const ring = (x: number, y: number, radius: number, colour: string) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="13"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius - 26}" fill="none" stroke="${colour}" stroke-width="5"/>`;
  return [
    sun(palette.disc, palette.ink, { x: 330, y: -96, radius: 134 }),
    ring(146, 40, 116, palette.near),
    line("M70 40H222", palette.near, 12),
    group(
      [line("M-130 -76H130V76H-130ZM-100 -30H100M-100 8H60M-100 44H84", palette.middle, 11)],
      "translate(390 168) rotate(-14)",
    ),
    group(
      [line("M0 -110L104 70H-104ZM-44 30H44", palette.ink, 12)],
      "translate(120 -190) rotate(10)",
    ),
    ring(-140, 96, 84, palette.ink),
    paper(cut([-540, 300], [540, 300], [540, 312], [-540, 312]), palette.far),
  ];
}
