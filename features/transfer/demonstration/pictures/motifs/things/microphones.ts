import { box, curve, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Microphones on bent stems, rising from one edge, before the disc. */
export function microphones(scene: Scene): string[] {
  const { palette, random } = scene;
  const stems = Array.from({ length: 8 }, (_, index) => {
    const foot = 120 + index * 194;
    const headX = 800 + (foot - 800) * 0.62 + random.between(-26, 26);
    const headY = 330 + Math.abs(index - 3.5) * 34 + random.between(-46, 46);
    const tone = [palette.ink, palette.near, palette.ink, palette.middle][index % 4]!;
    return microphone(scene, { foot, headX, headY, tone, marked: index === 4 });
  });
  return [
    sky(scene, { x: 800, y: 350, radius: 250 }),
    ...stems,
    paper("M-40 800Q800 730 1640 800V960H-40Z", palette.near),
    paper("M-40 850Q800 790 1640 850V960H-40Z", palette.ink),
  ];
}

interface Microphone {
  foot: number;
  headX: number;
  headY: number;
  tone: string;
  marked: boolean;
}

function microphone({ palette }: Scene, { foot, headX, headY, tone, marked }: Microphone): string {
  const stem = curve([
    [foot, 900],
    [foot + (headX - foot) * 0.15, 680],
    [headX, headY + 120],
  ]);
  const head = `M${headX - 44} ${headY + 44}V${headY - 28}a44 48 0 0 1 88 0V${headY + 44}a44 48 0 0 1 -88 0Z`;
  const ribs = [-26, -8, 10, 28].map((down) => box(headX - 44, headY + down, 88, 6)).join("");
  return [
    line(stem, tone, 20),
    paper(head, marked ? palette.paper : tone),
    halftone({
      colour: marked ? palette.near : palette.sky,
      from: 6,
      to: 3,
      angle: 45,
      opacity: 0.4,
      within: head,
    }),
    fill(ribs, palette.ink, 0.35),
    paper(
      `M${headX - 58} ${headY + 26}h14a44 48 0 0 0 88 0h14a58 62 0 0 1 -48 60v30h-20v-30a58 62 0 0 1 -48 -60Z`,
      tone,
    ),
    fill(round(headX, headY + 104, 7), palette.disc),
  ].join("");
}
