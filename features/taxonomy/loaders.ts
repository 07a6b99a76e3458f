import { notFound } from "next/navigation";
import { cache } from "react";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { findSection, findTopic, listTopSections } from "#features/taxonomy/queries.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { keep } from "#lib/keep.ts";
import { declareReaderPage, dependsOn } from "#lib/render.ts";

/** What stands around every page for readers. */
export const loadSite = cache(() => {
  declareReaderPage(siteTag());
  return keep("site", [siteTag()], async () => {
    const [settings, sections] = await Promise.all([getSettings(), listTopSections()]);
    return { settings, sections };
  });
});

export type Site = Awaited<ReturnType<typeof loadSite>>;

/** A section, or undefined: the same address may be a static page. */
export const loadSection = cache(async (slug: string) => {
  const section = await findSection(slug);
  if (section) dependsOn(...section.withDescendants.map(sectionTag));
  return section;
});

export const loadTopic = cache(async (slug: string) => {
  const topic = await findTopic(slug);
  if (!topic) notFound();
  dependsOn(topicTag(topic.id));
  return topic;
});
