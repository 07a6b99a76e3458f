import { z } from "zod";
import { articleKinds, bylineRoles, canonicalChoices, republications } from "#db/enums.ts";
import { idField, idListField, jsonField, optionalIdField } from "#lib/form-fields.ts";

const line = z
  .string()
  .max(500, "form.long")
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .default("");
const text = z.string().trim().max(5000, "form.long").default("");

/** A document as the editor sends it; blocks are read by the story's own schema when they are shown. */
const body = jsonField(
  z.object({
    type: z.literal("doc"),
    version: z.number().int(),
    content: z.array(z.looseObject({ type: z.string() })).max(20_000),
  }),
);

const bylines = jsonField(
  z.array(z.object({ authorId: idField, role: z.enum(bylineRoles) })).max(30),
);

/** Stories that an editor puts first among the related ones, in order, each once. */
const pins = idListField
  .transform((ids) => [...new Set(ids)])
  .refine((ids) => ids.length <= 20, "story.pinsMany");

const webAddress = z.string().trim().max(2000).default("");

/** Names of saves, made by the desk. */
const saveKey = z.string().regex(/^[\w-]{8,64}$/);
const saveKeys = z
  .union([saveKey.transform((key) => [key]), z.array(saveKey).max(200)])
  .default([]);

/** A source counts as given when it has a name; its address must then be one of the web. */
const origin = {
  originName: line,
  originUrl: webAddress.refine((value) => value === "" || /^https?:\/\//.test(value), "story.url"),
  originLicence: line,
  originLicenceUrl: webAddress.refine(
    (value) => value === "" || /^https?:\/\//.test(value),
    "story.url",
  ),
  originCanonical: z.enum(canonicalChoices).default("source"),
};

export const StoryInput = z
  .object({
    articleId: idField,
    seenVersion: z.coerce.number().int().positive(),
    saveKey: saveKey.optional(),
    unanswered: saveKeys,
    page: saveKey.optional(),
    kicker: line,
    headline: line,
    standfirst: text,
    kind: z.enum(articleKinds).default("news"),
    body,
    sectionId: optionalIdField,
    seriesId: optionalIdField,
    leadMediaId: optionalIdField,
    leadCaption: text,
    bylines,
    topicIds: idListField,
    dateline: line,
    commentPrompt: text,
    pinnedIds: pins,
    republication: z.enum(republications).default("allowed"),
    seoTitle: line,
    seoDescription: text,
    socialTitle: line,
    socialDescription: text,
    ...origin,
  })
  .transform(({ articleId, seenVersion, saveKey: key, unanswered, page, ...fields }) => ({
    articleId,
    seenVersion,
    saveKey: key,
    unanswered,
    page,
    content: storyContent(fields),
  }));

export type StoryInput = z.output<typeof StoryInput>;

interface OriginFields {
  originName: string;
  originUrl: string;
  originLicence: string;
  originLicenceUrl: string;
  originCanonical: "here" | "source";
}

function storyContent<Fields extends OriginFields>(fields: Fields) {
  const { originName, originUrl, originLicence, originLicenceUrl, originCanonical, ...rest } =
    fields;
  const given = originName !== "" || originUrl !== "";
  const source = {
    name: originName,
    url: originUrl,
    licence: originLicence,
    licenceUrl: originLicenceUrl,
    canonical: originCanonical,
  };
  return { ...rest, origin: given ? source : null };
}

/** A story and the page of the desk on which it is open. */
export const PageInput = z.object({ articleId: idField, page: saveKey });
