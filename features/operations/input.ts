import { z } from "zod";

export const JobChoice = z.object({
  queue: z.string().min(1).max(100),
  jobId: z.uuid("form.invalid"),
});

export type JobChoice = z.output<typeof JobChoice>;
