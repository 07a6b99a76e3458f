import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A house on stilts behind a wall, and the sea in great curling sheets. */
export function waves(scene: Scene): string[] {
  const { palette } = scene;
  const sheets = [
    { y: 470, reach: 210, shift: 60, colour: palette.far },
    { y: 570, reach: 230, shift: -110, colour: palette.middle },
    { y: 670, reach: 220, shift: 40, colour: palette.paper },
    { y: 720, reach: 240, shift: -60, colour: palette.near },
    { y: 820, reach: 250, shift: 90, colour: palette.ink },
  ];
  return [
    sky(scene, { x: 500, y: 260, radius: 150 }),
    ...sheets.slice(0, 2).map((sheet) => swell(scene, sheet)),
    ...house(scene),
    ...sheets.slice(2).map((sheet) => swell(scene, sheet)),
  ];
}

interface Swell {
  y: number;
  reach: number;
  shift: number;
  colour: string;
}

function swell({ palette, random }: Scene, { y, reach, shift, colour }: Swell): string {
  let path = `M-400 960V${y + 60}`;
  for (let x = -400 + shift; x < 1800; x += reach * 2) {
    const crest = random.between(0.85, 1.15) * 74;
    path +=
      `C${x + reach * 0.5} ${y + 70} ${x + reach * 0.9} ${y - crest * 0.6} ${x + reach * 1.3} ${y - crest}` +
      `C${x + reach * 1.62} ${y - crest * 1.2} ${x + reach * 1.72} ${y - crest * 0.2} ${x + reach * 1.5} ${y - crest * 0.2}` +
      `C${x + reach * 1.62} ${y + 30} ${x + reach * 1.8} ${y + 56} ${x + reach * 2} ${y + 60}`;
  }
  const closed = `${path}V960Z`;
  return (
    paper(closed, colour) +
    halftone({ colour: palette.ink, from: 7, to: -7, angle: 180, opacity: 0.13, within: closed })
  );
}

function house({ palette }: Scene): string[] {
  return [
    line("M1010 470V760M1100 470V760M1190 470V760M1280 470V760", palette.ink, 14),
    line("M1010 620L1100 520M1190 620L1280 520", palette.ink, 7),
    paper(box(970, 456, 360, 22), palette.ink),
    paper(box(1000, 320, 300, 140), palette.paper),
    paper(cut([962, 326], [1060, 214], [1250, 214], [1338, 326]), palette.ink),
    fill(box(1030, 356, 60, 60) + box(1210, 356, 60, 60), palette.near),
    fill(box(1120, 352, 60, 108), palette.disc),
  ];
}
