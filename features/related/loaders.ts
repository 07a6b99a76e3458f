import type { ArticleView } from "#features/articles/article-view.ts";
import { articleTag } from "#features/articles/tags.ts";
import { listRelated } from "#features/related/queries.ts";
import { dependsOn } from "#lib/render.ts";

/** Enough for a list inside the story and the grid below it. */
const MOST = 12;

/** Stories related to one, the nearest first; the page depends on each of them. */
export async function loadRelated(article: ArticleView) {
  const related = await listRelated(
    {
      id: article.id,
      sectionId: article.section.id,
      seriesId: article.series?.id ?? null,
      topicIds: article.topics.map((topic) => topic.id),
    },
    MOST,
  );
  dependsOn(...related.map((card) => articleTag(card.id)));
  return related;
}
