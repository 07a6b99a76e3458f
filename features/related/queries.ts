import { desc, ne, type SQL, sql } from "drizzle-orm";
import { articles, articleTopics, revisions } from "#db/schema/articles.ts";
import { type ArticleCard, selectCards } from "#features/articles/card-view.ts";

export interface RelatedTo {
  id: number;
  sectionId: number;
  seriesId: number | null;
  topicIds: number[];
}

/** Stories nearest to one: same series, shared topics weighted by rarity, same section, then the newest (A8). */
export function listRelated(to: RelatedTo, limit: number): Promise<ArticleCard[]> {
  const score = sql`${seriesScore(to)} + ${topicScore(to)} + ${sectionScore(to)} + ${recencyScore()}`;
  return selectCards(ne(articles.id, to.id))
    .orderBy(desc(score), desc(articles.publishedAt), desc(articles.id))
    .limit(limit);
}

function seriesScore(to: RelatedTo): SQL {
  return sql`case when ${revisions.seriesId} = ${to.seriesId} then 4 else 0 end`;
}

/** A topic that few stories have says more than one that most have: 2 / ln(2 + stories). */
function topicScore(to: RelatedTo): SQL {
  const ids = sql`array(select value::bigint from jsonb_array_elements_text(${JSON.stringify(to.topicIds)}::jsonb))`;
  return sql`coalesce((select sum(2 / ln(2 + (select count(*) from article_topics every where every.topic_id = shared.topic_id)))
    from ${articleTopics} shared where shared.article_id = ${articles.id} and shared.topic_id = any(${ids})), 0)`;
}

function sectionScore(to: RelatedTo): SQL {
  return sql`case when ${articles.sectionId} = ${to.sectionId} then 0.6 else 0 end`;
}

/** From 0.5 for today's story towards 0 over years. */
function recencyScore(): SQL {
  return sql`0.5 / (1 + extract(epoch from now() - ${articles.publishedAt}) / (86400 * 90))`;
}
