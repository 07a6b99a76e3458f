import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionForm } from "#components/workflow/correction-form.client.tsx";
import { CorrectionList } from "#components/workflow/correction-list.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import { getSettings } from "#features/settings/queries.ts";
import { loadStory } from "#features/workflow/loaders.ts";
import { listCorrections } from "#features/workflow/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("correction.title") };

interface CorrectionPageProps {
  params: Promise<{ id: string }>;
}

export default async function CorrectionPage({ params }: CorrectionPageProps) {
  const { story, may } = await loadStory((await params).id);
  if (!may.correct) notFound();
  const [corrections, { timeZone }] = await Promise.all([listCorrections(story.id), getSettings()]);
  return (
    <>
      <StoryTitle story={story} title={message("correction.title")} />
      <p className="lead-in">{message("correction.lead")}</p>
      <CorrectionForm articleId={story.id} />
      <CorrectionList corrections={corrections} timeZone={timeZone} />
    </>
  );
}
