import { z } from "zod";
import {
  articleKinds,
  bylineRoles,
  canonicalChoices,
  correctionKinds,
  correctionPlacements,
} from "#db/enums.ts";

/** What the public interface answers with. Its description is made from these, and its answers are typed by them. */
export const apiSchemas = z.registry<{ id: string }>();

const id = z.int().min(1).describe("Never changes, and is never given to anything else.");
const slug = z.string().describe("The name in addresses; it may change.");
const name = z.string();
const url = z.url();
const instant = z.iso.datetime().describe("In UTC (RFC 3339).");
const language = z.string().describe("Language tag (BCP 47).");
const next = z.url().nullable().describe("The next page; null on the last.");

const ApiPlace = z.object({ id, slug, name, url });
export type ApiPlace = z.infer<typeof ApiPlace>;

const ApiByline = ApiPlace.extend({ role: z.enum(bylineRoles) });

const ApiPicture = z.object({
  url,
  type: z.string().describe("Media type."),
  width: z.int().min(1).describe("Pixels."),
  height: z.int().min(1).describe("Pixels."),
  alt: z.string(),
  credit: z.string(),
  licence: z.string(),
});

const ApiOrigin = z.object({
  name,
  url: z.string().describe("Where the story appeared first."),
  licence: z.string(),
  licenceUrl: z.string(),
  canonical: z.enum(canonicalChoices).describe("Which of the two search engines should show."),
});

const ApiArticleSummary = z.object({
  id,
  url,
  apiUrl: z.url().describe("The story with its text, in this interface."),
  kind: z.enum(articleKinds),
  language,
  kicker: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  publishedAt: instant,
  changedAt: instant
    .nullable()
    .describe("When an editor last said that the story changed; null for never."),
  wordCount: z.int().min(0),
  section: ApiPlace,
  bylines: z.array(ApiByline).describe("Everybody who is named, in order."),
  series: ApiPlace.nullable(),
  topics: z.array(ApiPlace),
  picture: ApiPicture.nullable(),
  origin: ApiOrigin.nullable().describe("Where a syndicated story comes from."),
});
export type ApiArticleSummary = z.infer<typeof ApiArticleSummary>;

const ApiCorrection = z.object({
  kind: z.enum(correctionKinds),
  placement: z.enum(correctionPlacements),
  text: z.string(),
  publishedAt: instant,
});

const ApiTranslation = z.object({ language, headline: z.string(), url });

const ApiArticle = ApiArticleSummary.extend({
  html: z
    .string()
    .describe(
      "The story as HTML that stands alone: absolute addresses; no script, style or frame. Lead picture and corrections are in it.",
    ),
  text: z.string().describe("The body as plain text."),
  corrections: z.array(ApiCorrection),
  translations: z.array(ApiTranslation),
});
export type ApiArticle = z.infer<typeof ApiArticle>;

const ApiSection = ApiPlace.extend({
  description: z.string(),
  parent: ApiPlace.nullable().describe("The section above."),
});
export type ApiSection = z.infer<typeof ApiSection>;

const ApiTopic = ApiPlace.extend({ description: z.string() });
export type ApiTopic = z.infer<typeof ApiTopic>;

const ApiAuthor = ApiPlace.extend({
  title: z.string(),
  organization: z.string(),
  biography: z.string(),
});
export type ApiAuthor = z.infer<typeof ApiAuthor>;

const ApiSeries = ApiPlace.extend({
  promise: z.string(),
  partner: z.string(),
  cadence: z.string(),
  endedAt: instant.nullable().describe("When it ended; null while it runs."),
});
export type ApiSeries = z.infer<typeof ApiSeries>;

/** A refusal or a fault (RFC 9457). */
const ApiProblem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
export type ApiProblem = z.infer<typeof ApiProblem>;

export interface ApiPage<Item> {
  items: Item[];
  next: string | null;
}

const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next });

apiSchemas
  .add(ApiPlace, { id: "Place" })
  .add(ApiByline, { id: "Byline" })
  .add(ApiPicture, { id: "Picture" })
  .add(ApiOrigin, { id: "Origin" })
  .add(ApiArticleSummary, { id: "ArticleSummary" })
  .add(ApiCorrection, { id: "Correction" })
  .add(ApiTranslation, { id: "Translation" })
  .add(ApiArticle, { id: "Article" })
  .add(ApiSection, { id: "Section" })
  .add(ApiTopic, { id: "Topic" })
  .add(ApiAuthor, { id: "Author" })
  .add(ApiSeries, { id: "Series" })
  .add(ApiProblem, { id: "Problem" })
  .add(pageOf(ApiArticleSummary), { id: "ArticlePage" })
  .add(pageOf(ApiSection), { id: "SectionPage" })
  .add(pageOf(ApiTopic), { id: "TopicPage" })
  .add(pageOf(ApiAuthor), { id: "AuthorPage" })
  .add(pageOf(ApiSeries), { id: "SeriesPage" });
