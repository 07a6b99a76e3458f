import { z } from "zod";

/** Pixels; what cannot be a size is no limit. */
const size = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional()
  .catch(undefined);

/** What a consumer may ask (oEmbed 1.0, 2.2). */
export const OembedQuery = z.object({
  url: z.url(),
  format: z.string().default("json"),
  maxwidth: size,
  maxheight: size,
});
export type OembedQuery = z.infer<typeof OembedQuery>;
