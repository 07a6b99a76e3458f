import { pictureRatios } from "#db/enums.ts";
import type { Crops } from "#db/schema/media.ts";
import { type Size, within } from "#features/media/crops/rules.ts";

interface Sizes {
  from: { width: number | null; height: number | null };
  to: Size;
}

/** The same parts of a picture in a file of another size. */
export function scaledCrops(crops: Crops, { from, to }: Sizes): Crops {
  const scaled: Crops = {};
  for (const ratio of pictureRatios) {
    const crop = crops[ratio];
    if (!crop || !from.width || !from.height) continue;
    const [across, down] = [to.width / from.width, to.height / from.height];
    const wanted = { x: crop.x * across, y: crop.y * down, width: crop.width * across };
    const { x, y, width } = within(to, ratio, wanted);
    scaled[ratio] = { x, y, width };
  }
  return scaled;
}
