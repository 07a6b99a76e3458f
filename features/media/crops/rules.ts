import type { PictureRatio } from "#db/enums.ts";
import type { Crop, FocusPoint } from "#db/schema/media.ts";

/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Width of a shape for a height of one. */
export function quotientOf(ratio: PictureRatio): number {
  const [across, down] = ratio.split(":").map(Number) as [number, number];
  return across / down;
}

/** Height in whole pixels of a crop: its width says it, so that no crop has another shape than its own. */
export function heightOf(ratio: PictureRatio, width: number): number {
  return Math.max(1, Math.round(width / quotientOf(ratio)));
}

/** The widest crop of a shape that a picture has room for, in whole pixels. */
export function widestOf(ratio: PictureRatio, { width, height }: Size): number {
  const fits = Math.min(width, Math.ceil(height * quotientOf(ratio)));
  for (let across = fits; across > 1; across -= 1) {
    if (heightOf(ratio, across) <= height) return across;
  }
  return 1;
}

/** A crop's rectangle within a picture, moved and made smaller as far as it would reach beyond. */
export function within(size: Size, ratio: PictureRatio, crop: Crop): Crop & Size {
  const width = Math.max(1, Math.min(Math.round(crop.width), widestOf(ratio, size)));
  const height = heightOf(ratio, width);
  const between = (at: number, most: number) => Math.max(0, Math.min(Math.round(at), most));
  return {
    x: between(crop.x, size.width - width),
    y: between(crop.y, size.height - height),
    width,
    height,
  };
}

/** The point that keeps a crop about in sight where the whole picture is cut to its shape. */
export function pointOf(size: Size, ratio: PictureRatio, crop: Crop): FocusPoint {
  const { x, y, width, height } = within(size, ratio, crop);
  const widest = widestOf(ratio, size);
  const share = (middle: number, whole: number, part: number) =>
    whole > part ? Math.max(0, Math.min(100, ((middle - part / 2) / (whole - part)) * 100)) : 50;
  return {
    x: share(x + width / 2, size.width, widest),
    y: share(y + height / 2, size.height, heightOf(ratio, widest)),
  };
}
