import { z } from "zod";
import { cleanLine } from "#lib/clean-text.ts";
import { idListField } from "#lib/form-fields.ts";

const token = z.string("form.invalid").max(200, "form.invalid");

/** `website` is the field that people do not see. */
export const SubscribeInput = z.object({
  email: z
    .string("newsletters.emailWrong")
    .trim()
    .pipe(z.email("newsletters.emailWrong").max(254, "newsletters.emailWrong")),
  newsletterId: idListField,
  source: z.string().max(40).transform(cleanLine).catch(""),
  website: z.string().max(500).catch("x"),
});

export const ConfirmInput = z.object({ token, newsletterId: idListField });

export const LeaveInput = z.object({ token });

export type SubscribeInput = z.infer<typeof SubscribeInput>;
export type ConfirmInput = z.infer<typeof ConfirmInput>;
export type LeaveInput = z.infer<typeof LeaveInput>;
