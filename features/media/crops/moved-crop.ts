import type { PictureRatio } from "#db/enums.ts";
import type { Crop } from "#db/schema/media.ts";
import { heightOf, type Size, widestOf, within } from "#features/media/crops/rules.ts";

/** Narrower than this nothing can be seen. */
export const LEAST_CROP = 32;

export interface CropFrame {
  size: Size;
  ratio: PictureRatio;
}

export type Corner = "nw" | "ne" | "sw" | "se";

/** A crop so many pixels further, as far as its picture goes. */
export function movedCrop({ size, ratio }: CropFrame, crop: Crop, by: { x: number; y: number }) {
  return plain(within(size, ratio, { ...crop, x: crop.x + by.x, y: crop.y + by.y }));
}

/** A crop so much wider around its middle. */
export function grownCrop({ size, ratio }: CropFrame, crop: Crop, by: number): Crop {
  const width = between(crop.width + by, LEAST_CROP, widestOf(ratio, size));
  const taller = heightOf(ratio, width) - heightOf(ratio, crop.width);
  const x = crop.x - (width - crop.width) / 2;
  return plain(within(size, ratio, { x, y: crop.y - taller / 2, width }));
}

/** A crop whose corner was drawn so many pixels aside: the opposite corner stays, and so does its shape. */
export function stretchedCrop(
  { size, ratio }: CropFrame,
  crop: Crop,
  { corner, by }: { corner: Corner; by: { x: number; y: number } },
): Crop {
  const isWest = corner.endsWith("w");
  const isNorth = corner.startsWith("n");
  const height = heightOf(ratio, crop.width);
  const across = isWest ? -by.x : by.x;
  const down = ((isNorth ? -by.y : by.y) * crop.width) / height;
  const wanted = crop.width + (Math.abs(across) > Math.abs(down) ? across : down);
  const roomAcross = isWest ? crop.x + crop.width : size.width - crop.x;
  const roomDown = isNorth ? crop.y + height : size.height - crop.y;
  const room = { width: roomAcross, height: roomDown };
  const width = between(wanted, Math.min(LEAST_CROP, crop.width), widestOf(ratio, room));
  return plain({
    x: isWest ? crop.x + crop.width - width : crop.x,
    y: isNorth ? crop.y + height - heightOf(ratio, width) : crop.y,
    width,
  });
}

function between(wanted: number, least: number, most: number): number {
  return Math.max(Math.min(least, most), Math.min(Math.round(wanted), most));
}

const plain = ({ x, y, width }: Crop): Crop => ({ x, y, width });
