import type { Metadata } from "next";
import { PreviewsPage } from "#components/preview/previews-page.tsx";
import { loadPreviews } from "#features/preview/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("preview.title") };

interface PreviewsRouteProps {
  params: Promise<{ id: string }>;
}

export default async function PreviewsRoute({ params }: PreviewsRouteProps) {
  const previews = await loadPreviews((await params).id);
  const { timeZone } = await getSettings();
  return <PreviewsPage previews={previews} timeZone={timeZone} />;
}
