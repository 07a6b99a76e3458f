import type { PictureRatio } from "#db/enums.ts";
import type { Crop, Focus, FocusPoint } from "#db/schema/media.ts";
import { heightOf, type Size, widestOf } from "#features/media/crops/rules.ts";

const MIDDLE: FocusPoint = { x: 50, y: 50 };

/** The point that holds for a shape; undefined where nobody said. */
export function focusFor(focus: Focus | undefined, ratio: PictureRatio): FocusPoint | undefined {
  return focus?.[ratio] ?? focus?.all;
}

/** What pages show of a picture in a shape where nobody drew a crop: the most of it, around its point. */
export function automaticCrop(size: Size, ratio: PictureRatio, focus: Focus | undefined): Crop {
  const { x, y } = focusFor(focus, ratio) ?? MIDDLE;
  const width = widestOf(ratio, size);
  return {
    x: Math.round(((size.width - width) * x) / 100),
    y: Math.round(((size.height - heightOf(ratio, width)) * y) / 100),
    width,
  };
}
