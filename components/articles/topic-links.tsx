import type { ArticleTopic } from "#features/articles/article-view.ts";
import { topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface TopicLinksProps {
  topics: ArticleTopic[];
  /** Of their names, where the story around them has another. */
  lang?: string;
  dir?: "ltr" | "rtl";
}

/** What a story is about. */
export function TopicLinks({ topics, lang, dir }: TopicLinksProps) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label={message("article.topics")} lang={lang}>
      <ul className="topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={topicUrl(topic)} dir={dir}>
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
