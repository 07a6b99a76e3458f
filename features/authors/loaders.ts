import { notFound } from "next/navigation";
import { cache } from "react";
import { db } from "#db/client.ts";
import { findAuthorById, listAuthors } from "#features/authors/desk-view.ts";
import { canManageAuthors } from "#features/authors/policy.ts";
import { findAuthor } from "#features/authors/queries.ts";
import { authorTag } from "#features/authors/tags.ts";
import { deskAuthorsUrl } from "#features/authors/urls.ts";
import { loadRecord, requireManager, wordsOf } from "#features/records/loaders.ts";
import { countStoriesNaming } from "#features/records/rewrite-stories.ts";
import { dependsOn } from "#lib/render.ts";

export const loadAuthor = cache(async (slug: string) => {
  const author = await findAuthor(slug);
  if (!author) notFound();
  dependsOn(authorTag(author.id));
  return author;
});

/** Authors at the desk. */
export async function loadDeskAuthors(query: Record<string, string | string[] | undefined>) {
  await requireManager(deskAuthorsUrl(), canManageAuthors);
  const words = wordsOf(query);
  return { words, authors: await listAuthors(words) };
}

/** One author at the desk, or null for a new one. */
export async function loadDeskAuthor(part: string) {
  await requireManager(deskAuthorsUrl(), canManageAuthors);
  const found = await loadRecord(part, findAuthorById);
  if (!found) return null;
  const [stories, others] = await Promise.all([
    countStoriesNaming(db(), "author", found.author.id),
    listAuthors(""),
  ]);
  return { ...found, stories, others: others.filter(({ id }) => id !== found.author.id) };
}
