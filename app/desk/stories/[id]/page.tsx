import type { Metadata } from "next";
import { RelatedReasons } from "#components/related/related-reasons.tsx";
import { StoryEditor } from "#components/workflow/story-editor.client.tsx";
import { articleUrl } from "#features/articles/urls.ts";
import { loadRelatedReasons } from "#features/related/loaders.ts";
import { loadStory, loadStoryForEditing } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

interface StoryPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: StoryPageProps): Promise<Metadata> {
  const { story } = await loadStory((await params).id);
  return { title: story.copy.headline || message("stories.untitled") };
}

export default async function StoryPage({ params }: StoryPageProps) {
  const { story, may, choices, staffId } = await loadStoryForEditing((await params).id);
  const { copy, stage, liveSection } = story;
  const related = await loadRelatedReasons(story);
  const liveUrl =
    stage === "live" && liveSection
      ? articleUrl({ slug: story.slug, section: { slug: liveSection } })
      : undefined;
  return (
    <StoryEditor
      key={story.id}
      story={{ id: story.id, stage, language: story.language, liveUrl, copy }}
      may={may}
      choices={choices}
      staffId={staffId}
      related={<RelatedReasons stories={related} />}
    />
  );
}
