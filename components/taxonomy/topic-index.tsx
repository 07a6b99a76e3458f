import "#components/layout/name-columns.css";
import { ListPages } from "#components/layout/list-pages.tsx";
import { StoryCount } from "#components/layout/story-count.tsx";
import type { TopicIndex as Index } from "#features/archive/loaders.ts";
import type { IndexEntry } from "#features/archive/queries.ts";
import { topicsUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The topics that have most stories, then all of them by name. */
export function TopicIndex({ index }: { index: Index }) {
  const { most, page } = index;
  if (page.items.length === 0) return <p className="meta block">{message("topics.none")}</p>;
  return (
    <>
      {most.length > 0 && (
        <section className="block" aria-labelledby="most">
          <h2 className="heading" id="most">
            {message("topics.most")}
          </h2>
          <Topics topics={most} />
        </section>
      )}
      <section className="block" aria-labelledby="all">
        <h2 className="heading" id="all">
          {message("topics.all")}
        </h2>
        <Topics topics={page.items} />
        <ListPages page={page} path={topicsUrl()} older="topics.more" newer="list.start" />
      </section>
    </>
  );
}

function Topics({ topics }: { topics: IndexEntry[] }) {
  return (
    <ul className="name-columns">
      {topics.map((topic) => (
        <li key={topic.id}>
          <a href={topicUrl(topic)}>{topic.name}</a> <StoryCount stories={topic.stories} />
        </li>
      ))}
    </ul>
  );
}
