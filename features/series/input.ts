import { z } from "zod";
import { nameField, orderField, slugField, textField, webField } from "#features/records/input.ts";
import { idField, optionalIdField, tickField } from "#lib/form-fields.ts";

export const SeriesInput = z.object({
  seriesId: optionalIdField,
  name: nameField,
  slug: slugField,
  promise: textField(500),
  partner: textField(200),
  partnerUrl: webField,
  cadence: textField(100),
  colour: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "manage.colourShape"),
  ended: tickField.default(false),
});

export const SeriesChoice = z.object({ seriesId: idField });

export const SeriesOrder = z.object({ order: orderField });

export const PartsOrder = z.object({ seriesId: idField, order: orderField });

export type SeriesInput = z.output<typeof SeriesInput>;
export type SeriesOrder = z.output<typeof SeriesOrder>;
export type PartsOrder = z.output<typeof PartsOrder>;
