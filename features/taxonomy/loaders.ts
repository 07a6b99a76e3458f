import { notFound } from "next/navigation";
import { cache } from "react";
import { db } from "#db/client.ts";
import { loadRecord, requireManager, wordsOf } from "#features/records/loaders.ts";
import { countStoriesNaming } from "#features/records/rewrite-stories.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import {
  findSectionById,
  findTopicById,
  listSections,
  listTopics,
} from "#features/taxonomy/desk-view.ts";
import { keepUntilRelease } from "#features/taxonomy/keep-until-release.ts";
import { canManageSections, canManageTopics } from "#features/taxonomy/policy.ts";
import { findSection, findTopic, listTopSections } from "#features/taxonomy/queries.ts";
import { sectionTag, topicTag } from "#features/taxonomy/tags.ts";
import { deskSectionsUrl, deskTopicsUrl } from "#features/taxonomy/urls.ts";
import { keep } from "#lib/keep.ts";
import { declareReaderPage, dependsOn } from "#lib/render.ts";

/** What stands around every page for readers. */
export const loadSite = cache(async () => {
  declareReaderPage(siteTag());
  await keepUntilRelease();
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

/** Topics at the desk. */
export async function loadDeskTopics(query: Record<string, string | string[] | undefined>) {
  await requireManager(deskTopicsUrl(), canManageTopics);
  const words = wordsOf(query);
  return { words, topics: await listTopics(words) };
}

/** One topic at the desk, or null for a new one. */
export async function loadDeskTopic(part: string) {
  await requireManager(deskTopicsUrl(), canManageTopics);
  const topic = await loadRecord(part, findTopicById);
  if (!topic) return null;
  const [stories, others] = await Promise.all([
    countStoriesNaming(db(), "topic", topic.id),
    listTopics(""),
  ]);
  return { topic, stories, others: others.filter(({ id }) => id !== topic.id) };
}

/** Sections at the desk, all of them. */
export async function loadDeskSections() {
  await requireManager(deskSectionsUrl(), canManageSections);
  return listSections();
}

export async function loadDeskSection(part: string) {
  const sections = await loadDeskSections();
  return { section: await loadRecord(part, findSectionById), sections };
}
