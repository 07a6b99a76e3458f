import { z } from "zod";
import { parseId } from "#lib/parse-id.ts";

const id = z
  .string()
  .transform((text) => parseId(text))
  .optional()
  .catch(undefined);
const word = z
  .string()
  .trim()
  .max(100)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .optional()
  .catch(undefined);

/** What the log is narrowed by; what cannot be read narrows nothing. */
export const AuditFilter = z.object({
  person: id,
  action: word,
  kind: word,
  thing: word,
  from: day,
  to: day,
  before: id,
});

export type AuditFilter = z.output<typeof AuditFilter>;
