import { findThingNames } from "#features/history/find-thing-names.ts";
import { findRevision, listRevisions } from "#features/history/queries.ts";
import { type Content, changedFields, contentOf } from "#features/revisions/content.ts";
import { loadStory } from "#features/workflow/loaders.ts";
import type { Story } from "#features/workflow/queries.ts";
import { parseId } from "#lib/parse-id.ts";

type Query = Record<string, string | string[] | undefined>;

/** A version that a comparison names: a number of the history, or the working copy. */
export type VersionName = number | "now";

/** A story's history, and what lies between two versions of it. */
export async function loadHistory(id: string, query: Query) {
  const { story, may } = await loadStory(id);
  const list = await listRevisions(story.id, numberIn(query.before));
  const from = versionIn(query.from) ?? list.items[0]?.number;
  const to = versionIn(query.to) ?? "now";
  const [before, after] = await Promise.all([findVersion(story, from), findVersion(story, to)]);
  return { story, may, list, comparison: await compare({ from, to, before, after }) };
}

/** What lies between the version that readers see and what would be published; undefined before the first time. */
export async function loadUnpublished(story: Story, live: Content | undefined) {
  if (!live) return undefined;
  const [before, after] = [contentOf(live), contentOf(story.copy)];
  return { before, after, names: await findThingNames([before, after]) };
}

interface Compared {
  from: VersionName | undefined;
  to: VersionName;
  before: Content | undefined;
  after: Content | undefined;
}

async function compare({ from, to, before, after }: Compared) {
  if (from === undefined || !before || !after) return undefined;
  const names = await findThingNames([before, after]);
  return { from, to, before, after, names, fields: changedFields(before, after) };
}

async function findVersion(story: Story, name: VersionName | undefined) {
  if (name === undefined) return undefined;
  const row = name === "now" ? story.copy : await findRevision(story.id, name);
  return row && contentOf(row);
}

function versionIn(value: Query[string]): VersionName | undefined {
  return value === "now" ? "now" : numberIn(value);
}

function numberIn(value: Query[string]): number | undefined {
  return typeof value === "string" ? parseId(value) : undefined;
}
