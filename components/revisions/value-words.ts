import { bodyWords } from "#components/revisions/block-words.ts";
import type { BylineEntry, OriginEntry } from "#db/schema/content.ts";
import type { ContentField } from "#features/revisions/content.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

type Named = readonly { id: number; name: string }[];

/** What the things that a story names by id are called. */
export interface ThingNames {
  sections: Named;
  series: Named;
  authors: Named;
  topics: Named;
  stories: Named;
  pictures: readonly { id: number; filename: string; alt: string }[];
}

/** A field's value as paragraphs that a person can compare. */
export function valueWords(field: ContentField, value: unknown, names: ThingNames): string[] {
  switch (field) {
    case "body":
      return bodyWords(value);
    case "sectionId":
      return one(value, names.sections);
    case "seriesId":
      return one(value, names.series);
    case "leadMediaId":
      return one(value, pictureNames(names));
    case "topicIds":
      return many(value, names.topics);
    case "pinnedIds":
      return many(value, names.stories);
    case "bylines":
      return (value as BylineEntry[]).map(
        ({ authorId, role }) => `${nameOf(authorId, names.authors)}, ${message(`role.${role}`)}`,
      );
    case "origin":
      return originWords(value as OriginEntry | null);
    case "kind":
      return [termWords(`kind.${String(value)}`, value)];
    case "republication":
      return [termWords(`field.republication.${String(value)}`, value)];
    default:
      return String(value ?? "").split(/\n+/);
  }
}

function originWords(origin: OriginEntry | null): string[] {
  if (!origin) return [];
  const { name, url, licence, licenceUrl, canonical } = origin;
  const target = message(canonical === "here" ? "story.canonicalHere" : "story.canonicalSource");
  return [name, url, licence, licenceUrl, `${message("story.originCanonical")}: ${target}`].filter(
    Boolean,
  );
}

function termWords(key: string, value: unknown): string {
  return isMessageKey(key) ? message(key) : String(value);
}

function one(value: unknown, names: Named): string[] {
  return value === null ? [] : [nameOf(value as number, names)];
}

function many(value: unknown, names: Named): string[] {
  return (value as number[]).map((id) => nameOf(id, names));
}

function nameOf(id: number, names: Named): string {
  return names.find((thing) => thing.id === id)?.name ?? String(id);
}

function pictureNames({ pictures }: ThingNames): Named {
  return pictures.map(({ id, alt, filename }) => ({ id, name: alt || filename }));
}
