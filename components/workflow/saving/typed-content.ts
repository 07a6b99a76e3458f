import type { OriginEntry } from "#db/schema/content.ts";
import type { Content } from "#features/revisions/content.ts";

/** What stands in the editor's form, as a save would store it; what a save would refuse is kept as it is. */
export function typedContent(form: FormData, body: unknown): Content {
  return {
    kicker: line(form, "kicker"),
    headline: line(form, "headline"),
    standfirst: text(form, "standfirst"),
    kind: text(form, "kind") as Content["kind"],
    body,
    sectionId: id(form, "sectionId"),
    seriesId: id(form, "seriesId"),
    leadMediaId: id(form, "leadMediaId"),
    leadCaption: text(form, "leadCaption"),
    bylines: JSON.parse(text(form, "bylines") || "[]"),
    topicIds: ids(form, "topicIds"),
    origin: origin(form),
    dateline: line(form, "dateline"),
    commentPrompt: text(form, "commentPrompt"),
    pinnedIds: ids(form, "pinnedIds"),
    republication: text(form, "republication") as Content["republication"],
    seoTitle: line(form, "seoTitle"),
    seoDescription: text(form, "seoDescription"),
    socialTitle: line(form, "socialTitle"),
    socialDescription: text(form, "socialDescription"),
  };
}

function origin(form: FormData): OriginEntry | null {
  const source = {
    name: line(form, "originName"),
    url: text(form, "originUrl"),
    licence: line(form, "originLicence"),
    licenceUrl: text(form, "originLicenceUrl"),
    canonical: text(form, "originCanonical") as OriginEntry["canonical"],
  };
  return source.name === "" && source.url === "" ? null : source;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

function line(form: FormData, name: string): string {
  return text(form, name).replace(/\s+/g, " ");
}

function id(form: FormData, name: string): number | null {
  return Number(text(form, name)) || null;
}

function ids(form: FormData, name: string): number[] {
  return form.getAll(name).map(Number);
}
