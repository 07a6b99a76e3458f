import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RetractionForm } from "#components/workflow/retraction-form.client.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import { loadStory } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("retraction.title") };

interface RetractionPageProps {
  params: Promise<{ id: string }>;
}

export default async function RetractionPage({ params }: RetractionPageProps) {
  const { story, may } = await loadStory((await params).id);
  if (!may.correct && story.stage !== "retracted") notFound();
  return (
    <>
      <StoryTitle story={story} title={message("retraction.title")} />
      <p className="lead-in">{message("retraction.lead")}</p>
      <RetractionForm articleId={story.id} />
    </>
  );
}
