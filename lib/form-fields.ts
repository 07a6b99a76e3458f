import { z } from "zod";

/** An id of a row, from the text of a form. */
export const idField = z.coerce.number().int().positive();

/** An id, or null where the empty choice was taken. */
export const optionalIdField = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  idField.nullable(),
);

/** Ids of any number of fields of one name; none gives an empty list. */
export const idListField = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat().filter((one) => one !== "")),
  z.array(idField).max(200),
);

/** A box that is ticked or not. */
export const tickField = z.preprocess((value) => value === "on" || value === "true", z.boolean());

/** JSON in the text of one field, for what a script of the desk fills in. */
export function jsonField<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .max(5_000_000, "form.long")
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue("form.invalid");
        return z.NEVER;
      }
    })
    .pipe(schema);
}
