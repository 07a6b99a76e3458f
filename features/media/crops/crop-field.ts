import type { PictureRatio } from "#db/enums.ts";

export type CropSide = "x" | "y" | "width";
export const cropSides: readonly CropSide[] = ["x", "y", "width"];

/** Name of the field of a form for one number of a crop; a selector can hold it. */
export const cropField = (ratio: PictureRatio, side: CropSide) =>
  `crop-${ratio.replace(":", "x").replace(".", "-")}-${side}`;
