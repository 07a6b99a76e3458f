import { box, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { HEIGHT, type Scene, WIDTH } from "#features/transfer/demonstration/pictures/scene.ts";

export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** The backmost sheet, its screen growing towards the ground, and the disc. */
export function sky({ palette }: Scene, disc?: Disc): string {
  return [
    fill(box(0, 0, WIDTH, HEIGHT), palette.sky),
    halftone({ colour: palette.far, from: 9.5, to: -1.5, angle: 8, opacity: 0.55 }),
    disc ? sun(palette.disc, palette.ink, disc) : "",
  ].join("");
}

/** A disc of its own paper, screened on its shaded side. */
export function sun(colour: string, shade: string, { x, y, radius }: Disc): string {
  const path = round(x, y, radius);
  return (
    paper(path, colour) +
    halftone({ colour: shade, from: -5, to: 9, angle: -35, opacity: 0.16, within: path })
  );
}
