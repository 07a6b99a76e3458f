import type { revisions, workingCopies } from "#db/schema/articles.ts";
import { isSameJson } from "#lib/is-same-json.ts";

/** The columns that a working copy and a revision share, in the order in which an editor meets them. */
export const contentFields = [
  "kicker",
  "headline",
  "standfirst",
  "kind",
  "body",
  "sectionId",
  "seriesId",
  "leadMediaId",
  "leadCaption",
  "bylines",
  "topicIds",
  "origin",
  "dateline",
  "commentPrompt",
  "pinnedIds",
  "republication",
  "seoTitle",
  "seoDescription",
  "socialTitle",
  "socialDescription",
] as const;

export type ContentField = (typeof contentFields)[number];
export type Content = Pick<typeof workingCopies.$inferSelect, ContentField>;

/** The words and facts of a row, without what says when and by whom. */
export function contentOf(row: Content | typeof revisions.$inferSelect): Content {
  return Object.fromEntries(contentFields.map((field) => [field, row[field]])) as Content;
}

/** Fields in which two versions differ. */
export function changedFields(one: Content, other: Content): ContentField[] {
  return contentFields.filter((field) => !isSameJson(one[field], other[field]));
}
