import { z } from "zod";
import { type PictureRatio, pictureRatios } from "#db/enums.ts";
import type { Crop, Crops } from "#db/schema/media.ts";
import { cropField, cropSides } from "#features/media/crops/crop-field.ts";
import { idField } from "#lib/form-fields.ts";

/** A number, or undefined where the field was left empty. */
const number = (most: number, whole: boolean) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    z.coerce
      .number("crop.number")
      .min(0, "crop.number")
      .max(most, "crop.number")
      .refine((value) => !whole || Number.isInteger(value), "crop.number")
      .optional(),
  );

const sides = Object.fromEntries(
  pictureRatios.flatMap((ratio) =>
    cropSides.map((side) => [cropField(ratio, side), number(100_000, true)]),
  ),
);

/** The point of a picture and the crops that stand against it; a shape whose fields are empty has none. */
export const CropInput = z
  .object({
    mediaId: idField,
    seen: z.string().max(64),
    pointX: number(100, false),
    pointY: number(100, false),
    ...(sides as Record<`crop-${string}`, ReturnType<typeof number>>),
  })
  .transform(({ mediaId, seen, pointX, pointY, ...fields }, context) => {
    const crops: Crops = {};
    for (const ratio of pictureRatios) {
      const crop = cropFrom(ratio, fields, (field) =>
        context.addIssue({ code: "custom", path: [field], message: "crop.whole" }),
      );
      if (crop) crops[ratio] = crop;
    }
    const isPoint = pointX !== undefined || pointY !== undefined;
    return { mediaId, seen, point: isPoint ? { x: pointX ?? 50, y: pointY ?? 50 } : null, crops };
  });

export type CropInput = z.output<typeof CropInput>;

function cropFrom(
  ratio: PictureRatio,
  fields: Record<string, unknown>,
  refuse: (field: string) => void,
): Crop | undefined {
  const values = cropSides.map((side) => fields[cropField(ratio, side)] as number | undefined);
  const missing = cropSides.filter((_, place) => values[place] === undefined);
  if (missing.length === cropSides.length) return undefined;
  for (const side of missing) refuse(cropField(ratio, side));
  const [x = 0, y = 0, width = 0] = values;
  return { x, y, width };
}
