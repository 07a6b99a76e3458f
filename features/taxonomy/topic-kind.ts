import { topics } from "#db/schema/topics.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { siteTag } from "#features/settings/tags.ts";
import { canManageTopics } from "#features/taxonomy/policy.ts";
import { topicTag } from "#features/taxonomy/tags.ts";
import { topicUrl } from "#features/taxonomy/urls.ts";

export const topicKind: RecordKind<typeof topics> = {
  noun: "topic",
  table: topics,
  may: canManageTopics,
  url: topicUrl,
  tags: (id) => [topicTag(id), allArticlesTag(), siteTag()],
};
