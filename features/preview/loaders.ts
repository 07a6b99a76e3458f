import { notFound } from "next/navigation";
import { cache } from "react";
import type { ArticleView } from "#features/articles/article-view.ts";
import { findPreview } from "#features/preview/find-preview.ts";
import { findSharedStory, listPreviewLinks } from "#features/preview/queries.ts";
import { loadStory } from "#features/workflow/loaders.ts";

/** The story behind a shared link. Reading it changes nothing. */
export const loadSharedPreview = cache(async (secret: string): Promise<ArticleView> => {
  const articleId = await findSharedStory(secret);
  return (articleId && (await findPreview(articleId))) || notFound();
});

/** The same for somebody at the desk who may see the story. */
export const loadDeskPreview = cache(async (id: string): Promise<ArticleView> => {
  const { story } = await loadStory(id);
  return (await findPreview(story.id)) ?? notFound();
});

/** A story as readers would get it, and the links that show it. */
export async function loadPreviews(id: string) {
  const { story, may } = await loadStory(id);
  const [article, links] = await Promise.all([loadDeskPreview(id), listPreviewLinks(story.id)]);
  return { story, may, article, links };
}
