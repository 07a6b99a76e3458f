import type { Metadata } from "next";
import { StoryChanges } from "#components/revisions/story-changes.tsx";
import { PublicationPage } from "#components/workflow/publication-page.tsx";
import { loadUnpublished } from "#features/history/loaders.ts";
import { loadPublication } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("publication.title") };

interface PublicationRouteProps {
  params: Promise<{ id: string }>;
}

export default async function PublicationRoute({ params }: PublicationRouteProps) {
  const publication = await loadPublication((await params).id);
  const { story, live } = publication;
  const changes = await loadUnpublished(story, live);
  return (
    <PublicationPage
      publication={publication}
      changes={changes && <StoryChanges {...changes} language={story.language} />}
    />
  );
}
