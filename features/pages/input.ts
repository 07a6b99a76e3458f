import { z } from "zod";
import { nameField } from "#features/records/input.ts";
import { idField, jsonField, optionalIdField, tickField } from "#lib/form-fields.ts";

/** One part of a path or several; a section's address is one. */
const pathField = z
  .string()
  .trim()
  .max(200, "form.long")
  .transform((path) => path.replace(/^\/+|\/+$/g, ""))
  .refine(
    (path) =>
      path === "" ||
      path.split("/").every((part) => /^(?!\.{1,2}$)[^/?#%\s\\\p{Cc}]+$/u.test(part)),
    "story.slugShape",
  )
  .default("");

export const PageInput = z.object({
  pageId: optionalIdField,
  title: nameField,
  slug: pathField,
  body: jsonField(z.looseObject({ type: z.literal("doc"), content: z.array(z.unknown()) })),
  published: tickField.default(false),
});

export const PageChoice = z.object({ pageId: idField });

export type PageInput = z.output<typeof PageInput>;
