import { z } from "zod";

/** A name, in one line. */
export const nameField = z
  .string("manage.nameNeeded")
  .trim()
  .min(1, "manage.nameNeeded")
  .max(160, "form.long");

/** Text that may be empty. */
export const textField = (longest: number) =>
  z.string().trim().max(longest, "form.long").default("");

/** The last part of an address; empty lets the name decide. */
export const slugField = z
  .string()
  .trim()
  .max(100, "form.long")
  .regex(/^(?!\.{1,2}$)[^/?#%\s\\\p{Cc}]*$/u, "story.slugShape")
  .default("");

/** An address on the web; may be empty. */
export const webField = z
  .string()
  .trim()
  .max(2000, "form.long")
  .refine((text) => text === "" || isWeb(text), "story.url")
  .default("");

/** Ids in an order, as `3,1,2`. */
export const orderField = z
  .string()
  .max(20_000)
  .transform((text) => text.split(",").map(Number))
  .pipe(z.array(z.number().int().positive()).max(2000));

function isWeb(text: string): boolean {
  const protocol = URL.parse(text)?.protocol;
  return protocol === "https:" || protocol === "http:";
}
