import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergePage } from "#components/manage/merge-page.tsx";
import { mergeTopicsAction } from "#features/taxonomy/actions.ts";
import { loadDeskTopic } from "#features/taxonomy/loaders.ts";
import { deskTopicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";
import { parseId } from "#lib/parse-id.ts";

export const metadata: Metadata = { title: message("manage.merge") };

type Props = PageProps<"/desk/topics/[id]/merge">;

export default async function DeskMergeTopicPage({ params, searchParams }: Props) {
  const found = await loadDeskTopic((await params).id);
  const intoId = parseId((await searchParams).into);
  const into = found?.others.find(({ id }) => id === intoId);
  if (!found || !into) notFound();
  const { topic, stories } = found;
  return (
    <MergePage
      name={topic.name}
      into={into}
      stories={stories}
      back={deskTopicUrl(topic.id)}
      action={mergeTopicsAction}
      hidden={{ topicId: topic.id }}
    />
  );
}
