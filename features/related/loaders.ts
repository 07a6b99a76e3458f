import type { ArticleView } from "#features/articles/article-view.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { articleTag } from "#features/articles/tags.ts";
import { linkedSlugs } from "#features/related/linked-slugs.ts";
import { explainRelated, listRelated } from "#features/related/queries.ts";
import type { Story } from "#features/workflow/queries.ts";
import { dependsOn } from "#lib/render.ts";

/** Enough for a list inside the story and the grid below it. */
const MOST = 12;

/**
 * Stories related to one, the nearest first; the page depends on each of them. It depends already on whatever the
 * story is part of, so on what is published there; a story that is near by its words alone expires it when it is read.
 */
export async function loadRelated(article: ArticleView) {
  const { id, language, section, series, topics, bylines, pinnedIds, body } = article;
  const to = {
    id,
    language,
    pinnedIds,
    sectionId: section.id,
    seriesId: series?.id ?? null,
    topicIds: topics.map((topic) => topic.id),
    authorIds: bylines.map((byline) => byline.id),
    linkedSlugs: linkedSlugs(body),
  };
  const related = await listRelated(to, MOST);
  dependsOn(...related.map((card) => articleTag(card.id)));
  return related;
}

/** What readers of a story find below it once its working copy is published, and why; for who may see the story. */
export function loadRelatedReasons({ id, language, copy }: Story) {
  const { sectionId, seriesId, topicIds, bylines, pinnedIds, body } = copy;
  const authorIds = [...new Set(bylines.map(({ authorId }) => authorId))];
  const to = { id, language, sectionId, seriesId, topicIds, authorIds, pinnedIds };
  return explainRelated({ ...to, linkedSlugs: linkedSlugs(parseBody(body)) }, MOST);
}
