import { z } from "zod";
import { PublishInput } from "#features/workflow/input.ts";
import { idField } from "#lib/form-fields.ts";

const time = {
  at: z.string("schedule.timeNeeded").trim().min(1, "schedule.timeNeeded").max(30),
  zone: z.string().trim().max(60).default("UTC"),
  which: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["earlier", "later"], "form.choose").optional(),
  ),
};

export const ScheduleInput = PublishInput.omit({ material: true }).extend(time);

export const ScheduleChangeInput = PublishInput.omit({ slug: true }).extend(time);

export const UnscheduleInput = z.object({ articleId: idField });

export const EmbargoInput = z.object({ articleId: idField, ...time });

export type ScheduleInput = z.output<typeof ScheduleInput>;
export type ScheduleChangeInput = z.output<typeof ScheduleChangeInput>;
export type EmbargoInput = z.output<typeof EmbargoInput>;
