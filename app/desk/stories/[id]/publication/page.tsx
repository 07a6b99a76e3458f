import type { Metadata } from "next";
import { PublicationPage } from "#components/workflow/publication-page.tsx";
import { loadPublication } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("publication.title") };

interface PublicationRouteProps {
  params: Promise<{ id: string }>;
}

export default async function PublicationRoute({ params }: PublicationRouteProps) {
  return <PublicationPage publication={await loadPublication((await params).id)} />;
}
