import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { TopicIndex } from "#components/taxonomy/topic-index.tsx";
import { loadTopicIndex } from "#features/archive/loaders.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { topicsUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

export default async function TopicIndexPage({ searchParams }: PageProps<"/topics">) {
  const index = await loadTopicIndex((await searchParams).after);
  return (
    <main className="page">
      <PageTitle title={message("topics.title")} promise={message("topics.promise")} />
      <TopicIndex index={index} />
    </main>
  );
}

export async function generateMetadata({ searchParams }: PageProps<"/topics">): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("topics.title"),
    description: message("topics.promise"),
    path: topicsUrl(),
    after: (await searchParams).after,
  });
}
