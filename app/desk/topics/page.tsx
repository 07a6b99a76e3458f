import type { Metadata } from "next";
import { ManageTable } from "#components/manage/manage-table.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { WordsFilter } from "#components/manage/words-filter.tsx";
import { publicationUrl } from "#features/publication/urls.ts";
import { loadDeskTopics } from "#features/taxonomy/loaders.ts";
import { deskTopicUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.topics") };

export default async function DeskTopicsPage({ searchParams }: PageProps<"/desk/topics">) {
  const { words, topics } = await loadDeskTopics(await searchParams);
  return (
    <>
      <ManageTitle
        title={message("manage.topics")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskTopicUrl("new"), label: message("manage.newTopic") }}
      />
      <WordsFilter words={words} label={message("manage.words")} found={topics.length} />
      <ManageTable
        caption={message("manage.topics")}
        columns={[message("manage.address"), message("manage.stories")]}
        empty={words ? message("manage.noneFound") : message("manage.none")}
        rows={topics.map((topic) => ({
          id: topic.id,
          href: deskTopicUrl(topic.id),
          name: topic.name,
          cells: [topicUrl(topic), topic.stories],
        }))}
      />
    </>
  );
}
