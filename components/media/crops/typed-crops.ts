import { type PictureRatio, pictureRatios } from "#db/enums.ts";
import type { Crops, Focus } from "#db/schema/media.ts";
import { cropField, cropSides } from "#features/media/crops/crop-field.ts";

/** What is being set: the point for every shape, or the crop of one. */
export type Shape = "point" | PictureRatio;

/** The point and the crops that the texts of the form's fields say; a crop that is not whole is none. */
export function typedCrops(texts: Record<string, string>, focus: Focus) {
  const crops: Crops = {};
  for (const ratio of pictureRatios) {
    const [x, y, width] = cropSides.map((side) => numberOf(texts[cropField(ratio, side)]));
    if (x !== undefined && y !== undefined && width) crops[ratio] = { x, y, width };
  }
  const [x, y] = [numberOf(texts.pointX), numberOf(texts.pointY)];
  const { all: _, ...rest } = focus;
  const isPoint = x !== undefined || y !== undefined;
  const before: Focus = focus.all ? {} : rest;
  const after: Focus = isPoint ? { ...rest, all: { x: x ?? 50, y: y ?? 50 } } : before;
  return { crops, focus: after };
}

/** To which part of the form a field belongs. */
export function shapeOfField(field: string): Shape | undefined {
  if (field === "pointX" || field === "pointY") return "point";
  return pictureRatios.find((ratio) => cropSides.some((side) => cropField(ratio, side) === field));
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
