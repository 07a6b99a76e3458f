import { type PictureRatio, pictureRatios } from "#db/enums.ts";
import type { Crop, Crops } from "#db/schema/media.ts";
import { cropField } from "#features/media/crops/crop-field.ts";
import { LEAST_CROP } from "#features/media/crops/moved-crop.ts";
import { heightOf, type Size, widestOf } from "#features/media/crops/rules.ts";
import { SMALLEST_VARIANT } from "#features/media/variant-widths.ts";
import type { Issue } from "#lib/errors.ts";

/** What is wrong with crops of a picture of this size. */
export function cropIssues(size: Size, crops: Crops): Issue[] {
  return drawn(crops).flatMap(([ratio, crop]) => issueOf(size, ratio, crop) ?? []);
}

/** Shapes whose crop has fewer pixels across than the smallest file that pages ask for. */
export function smallCrops(crops: Crops): PictureRatio[] {
  return drawn(crops).flatMap(([ratio, { width }]) => (width < SMALLEST_VARIANT ? [ratio] : []));
}

function issueOf(size: Size, ratio: PictureRatio, { x, y, width }: Crop): Issue | undefined {
  const most = widestOf(ratio, size);
  const least = Math.min(LEAST_CROP, most);
  const height = heightOf(ratio, width);
  if (width < least)
    return { field: cropField(ratio, "width"), key: "crop.narrow", values: { ratio, least } };
  if (width > most)
    return { field: cropField(ratio, "width"), key: "crop.wide", values: { ratio, most } };
  if (x + width > size.width)
    return { field: cropField(ratio, "x"), key: "crop.right", values: { ratio } };
  if (y + height > size.height)
    return { field: cropField(ratio, "y"), key: "crop.below", values: { ratio } };
  return undefined;
}

function drawn(crops: Crops): [PictureRatio, Crop][] {
  return pictureRatios.flatMap((ratio) => {
    const crop = crops[ratio];
    return crop ? [[ratio, crop] satisfies [PictureRatio, Crop]] : [];
  });
}
