import { z } from "zod";
import { idField } from "#lib/form-fields.ts";

export const RestoreInput = z.object({
  articleId: idField,
  number: z.coerce.number().int().positive(),
  seenVersion: z.coerce.number().int().positive(),
});

export type RestoreInput = z.output<typeof RestoreInput>;
