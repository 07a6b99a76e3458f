import type { Metadata } from "next";
import { TopicRecord } from "#components/manage/records/topic-record.tsx";
import { loadDeskTopic } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.topics") };

export default async function DeskTopicPage({ params }: PageProps<"/desk/topics/[id]">) {
  return <TopicRecord found={await loadDeskTopic((await params).id)} />;
}
