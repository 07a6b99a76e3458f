import type { PictureRatio } from "#db/enums.ts";
import { focusFor } from "#features/media/crops/automatic-crop.ts";
import { pointOf } from "#features/media/crops/rules.ts";
import type { Picture } from "#features/media/picture-view.ts";

/** Classes that keep the point of a picture in sight; undefined where the middle does. */
export function focusClass(
  picture: Pick<Picture, "width" | "height" | "focus" | "crops">,
  ratio: PictureRatio | undefined,
): string | undefined {
  const crop = ratio && picture.crops?.[ratio];
  const set = ratio ? focusFor(picture.focus, ratio) : picture.focus?.all;
  const point = crop ? pointOf(picture, ratio, crop) : set;
  if (!point) return undefined;
  return `focus fx${Math.round(point.x / 10)} fy${Math.round(point.y / 10)}`;
}
