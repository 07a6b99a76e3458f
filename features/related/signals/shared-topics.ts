import { sql } from "drizzle-orm";
import { aboutTopic } from "#features/articles/listing.ts";
import { newestOfEach } from "#features/related/signals/newest-of.ts";
import { rarityOf } from "#features/related/signals/rarity-of.ts";
import type { Signal } from "#features/related/signals.ts";

/** A topic that few stories have says more than one that most have. */
export const sharedTopics: Signal = {
  name: "topics",
  weight: 1,
  own: ({ topicIds }) => sql`own_topics(id, rarity) as materialized (
    select own.id, ${rarityOf(sql`select 1 from article_topics where topic_id = own.id`)}
    from unnest(${sql.param(topicIds)}::bigint[]) own(id))`,
  find: ({ topicIds }) => [newestOfEach(topicIds, { listing: aboutTopic, limit: 30 })],
  score: () => sql`select article_topics.article_id as id, sum(rarity) as score,
      array_agg(topics.name order by rarity desc, topics.name) as names
    from candidates join article_topics on article_topics.article_id = candidates.id
    join own_topics on own_topics.id = article_topics.topic_id
    join topics on topics.id = own_topics.id
    group by article_topics.article_id`,
};
