import { z } from "zod";
import { calendarViews, movableKinds } from "#features/calendar/rules.ts";
import { idField } from "#lib/form-fields.ts";

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, "calendar.day")
  .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)), "calendar.day");

export const CalendarQuery = z.object({
  view: z.enum(calendarViews).catch("month"),
  day: day.optional().catch(undefined),
});

export const MoveInput = z.object({
  articleId: idField,
  kind: z.enum(movableKinds, "form.choose"),
  /** The day to which it goes; it keeps its time of day. */
  day,
});

export type MoveInput = z.output<typeof MoveInput>;
