import { sql } from "drizzle-orm";
import { articleTopics } from "#db/schema/articles.ts";
import { searchChoices } from "#db/schema/search.ts";
import type { Actor } from "#features/auth/actor.ts";
import { mergeRecords } from "#features/records/merge-records.ts";
import type { TopicMerge } from "#features/taxonomy/input.ts";
import { topicKind } from "#features/taxonomy/topic-kind.ts";

/** One topic becomes part of another. Gives the number of stories that it had. */
export function mergeTopics(actor: Actor, { topicId, intoId }: TopicMerge): Promise<number> {
  return mergeRecords(actor, topicKind, {
    kind: "topic",
    formerId: topicId,
    currentId: intoId,
    bringOver: async (tx) => {
      await tx.execute(sql`insert into ${articleTopics} (article_id, topic_id, position)
        select article_id, ${intoId}, position from ${articleTopics} where topic_id = ${topicId}
        on conflict do nothing`);
      await tx.execute(sql`delete from ${articleTopics} where topic_id = ${topicId}`);
      await tx.execute(sql`update ${searchChoices} set stories =
        (select count(*) from ${articleTopics} where topic_id = ${intoId})
        where kind = 'topic' and value = ${String(intoId)}`);
    },
  });
}
