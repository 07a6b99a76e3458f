import { PageTitle } from "#components/layout/page-title.tsx";
import { TitleLinks } from "#components/layout/title-links.tsx";
import { feedUrl } from "#features/feeds/urls.ts";
import type { TopicView } from "#features/taxonomy/queries.ts";
import { topicsUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

/** What a topic is, with the ways to the other topics and to its feed. */
export function TopicTitle({ topic }: { topic: TopicView }) {
  return (
    <PageTitle kicker={message("topic.kicker")} title={topic.name} promise={topic.description}>
      <TitleLinks
        label={message("topic.links", { name: topic.name })}
        links={[
          { href: topicsUrl(), label: message("topics.all") },
          { href: feedUrl(topicUrl(topic), "rss"), label: message("list.feed") },
        ]}
      />
    </PageTitle>
  );
}
