import { z } from "zod";
import { correctionKinds, correctionPlacements, stages } from "#db/enums.ts";
import { idField, optionalIdField, tickField } from "#lib/form-fields.ts";

export const PublishInput = z.object({
  articleId: idField,
  seenVersion: z.coerce.number().int().positive(),
  /** Empty for one that is made from the headline. */
  slug: z
    .string()
    .trim()
    .max(200, "form.long")
    .regex(/^(?!\.{1,2}$)[^/?#%\s\\\p{Cc}]*$/u, "story.slugShape")
    .default(""),
  /** The change is one that readers should know of: "Updated". */
  material: tickField.default(false),
});

export const RetractInput = z.object({
  articleId: idField,
  reason: z.string("story.reasonNeeded").trim().min(1, "story.reasonNeeded").max(2000, "form.long"),
});

export const WithholdInput = z.object({
  ...RetractInput.shape,
  /** That it is meant: the page disappears for everybody. */
  confirmed: tickField.refine((isTicked) => isTicked, "withholding.confirm"),
});

export const StoryChoice = z.object({ articleId: idField });

export const CorrectInput = z.object({
  articleId: idField,
  kind: z.enum(correctionKinds, "form.choose"),
  placement: z.enum(correctionPlacements).default("bottom"),
  text: z
    .string("story.correctionNeeded")
    .trim()
    .min(1, "story.correctionNeeded")
    .max(5000, "form.long"),
});

export const MoveInput = z.object({ articleId: idField, to: z.enum(stages, "form.choose") });

/** Whose a story is to be; null for nobody's. */
export const AssignInput = z.object({ articleId: idField, assigneeId: optionalIdField });

export const PictureInput = z.object({
  file: z
    .instanceof(File, { error: "upload.fileNeeded" })
    .refine((file) => file.size > 0, "upload.fileNeeded"),
  alt: z.string().trim().max(1000, "form.long").default(""),
  credit: z.string().trim().max(300, "form.long").default(""),
  caption: z.string().trim().max(2000, "form.long").default(""),
});

export const WordsInput = z.object({
  words: z.string().trim().max(200, "form.long").default(""),
});

export type PublishInput = z.output<typeof PublishInput>;
export type RetractInput = z.output<typeof RetractInput>;
export type WithholdInput = Omit<z.output<typeof WithholdInput>, "confirmed">;
export type CorrectInput = z.output<typeof CorrectInput>;
export type AssignInput = z.output<typeof AssignInput>;
export type MoveInput = z.output<typeof MoveInput>;
