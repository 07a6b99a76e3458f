import type { Palette } from "#features/transfer/demonstration/pictures/palettes.ts";
import type { Random } from "#features/transfer/demonstration/pictures/random.ts";

/** What a motif draws with. Every picture is 1600 by 900 units. */
export interface Scene {
  palette: Palette;
  random: Random;
}

/** A motif gives SVG elements from back to front. */
export type Motif = (scene: Scene) => string[];

export const WIDTH = 1600;
export const HEIGHT = 900;
