import { box, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A valley as a map cuts it: sheet on sheet along the contour lines, and a lake. */
export function contours(scene: Scene): string[] {
  const { palette, random } = scene;
  const phases = Array.from({ length: 5 }, () => random.between(0, Math.PI * 2));
  const tones = [palette.sky, palette.far, palette.middle, palette.near, palette.ink];
  const left = tones.map((tone, index) =>
    sheet(scene, { x: 560, y: 470, radius: 620 - index * 112, phases, tone: tones[index] ?? tone }),
  );
  const right = tones.slice(1, 4).map((tone, index) =>
    sheet(scene, {
      x: 1330,
      y: 250,
      radius: 300 - index * 88,
      phases: phases.toReversed(),
      tone,
    }),
  );
  return [
    fill(box(0, 0, 1600, 900), palette.paper),
    halftone({ colour: palette.far, from: -2, to: 9, angle: -30, opacity: 0.5 }),
    ...right,
    ...left,
    paper(round(560, 470, 74), palette.disc),
    group([paper(round(0, 0, 26), palette.paper)], "translate(1330 250)"),
  ];
}

interface Sheet {
  x: number;
  y: number;
  radius: number;
  phases: number[];
  tone: string;
}

function sheet({ palette }: Scene, { x, y, radius, phases, tone }: Sheet): string {
  const points: string[] = [];
  for (let step = 0; step < 180; step++) {
    const angle = (step / 180) * Math.PI * 2;
    const wobble = phases.reduce(
      (sum, phase, wave) => sum + Math.sin(angle * (wave + 2) + phase) * (0.11 / (wave * 0.6 + 1)),
      1,
    );
    points.push(
      `${(x + Math.cos(angle) * radius * wobble * 1.12).toFixed(1)} ${(y + Math.sin(angle) * radius * wobble * 0.84).toFixed(1)}`,
    );
  }
  const path = `M${points.join("L")}Z`;
  return (
    paper(path, tone) +
    halftone({ colour: palette.ink, from: 7, to: -4, angle: 140, opacity: 0.12, within: path })
  );
}
