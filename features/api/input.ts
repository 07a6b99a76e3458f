import { z } from "zod";
import { parseCursor } from "#lib/keyset.ts";
import { parseId } from "#lib/parse-id.ts";

/** Long enough for every slug; none has a control character, and PostgreSQL holds no NUL. */
const name = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u);

/** What the list of stories may be asked for. The descriptions are those of the OpenAPI document. */
export const ArticlesQuery = z.object({
  after: z
    .string()
    .transform(parseCursor)
    .refine((cursor) => cursor !== undefined)
    .optional()
    .describe("Where the page starts, taken from `next` of the page before."),
  section: name.optional().describe("Slug of a section; stories of sections below it count too."),
  topic: name.optional().describe("Slug of a topic."),
  author: name.optional().describe("Slug of an author, in whatever role."),
  series: name.optional().describe("Slug of a series."),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .describe("Language tag (BCP 47) of the stories."),
});
export type ArticlesQuery = z.infer<typeof ArticlesQuery>;

/** What the other lists may be asked for. */
export const PlacesQuery = z.object({
  after: z
    .string()
    .transform(parseId)
    .refine((id) => id !== undefined)
    .optional()
    .describe("Where the page starts, taken from `next` of the page before."),
});
