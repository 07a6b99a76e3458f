import type { PictureRatio } from "#db/enums.ts";
import type { Focus } from "#db/schema/media.ts";

/** Classes that keep the point of a picture in sight; undefined where the middle does. */
export function focusClass(
  focus: Focus | undefined,
  ratio: PictureRatio | undefined,
): string | undefined {
  const point = (ratio && focus?.[ratio]) ?? focus?.all;
  if (!point) return undefined;
  return `focus fx${Math.round(point.x / 10)} fy${Math.round(point.y / 10)}`;
}
