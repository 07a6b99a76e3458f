import { type MotifName, motifs } from "#features/transfer/demonstration/pictures/motifs.ts";
import { type PaletteName, palettes } from "#features/transfer/demonstration/pictures/palettes.ts";
import { random } from "#features/transfer/demonstration/pictures/random.ts";
import { HEIGHT, WIDTH } from "#features/transfer/demonstration/pictures/scene.ts";

export interface Picture {
  motif: MotifName;
  palette: PaletteName;
  seed: number;
}

/** The picture as SVG, 1600 by 900. The same seed gives the same picture. */
export function drawPicture({ motif, palette, seed }: Picture): string {
  const elements = motifs[motif]({ palette: palettes[palette], random: random(seed) });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${elements.join("")}</svg>`;
}
