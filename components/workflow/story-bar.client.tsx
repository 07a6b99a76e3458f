"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import type { LocalState } from "#components/workflow/saving/local-keeper.ts";
import { SaveStatus } from "#components/workflow/saving/save-status.client.tsx";
import type { StorySaver } from "#components/workflow/saving/story-saver.ts";
import { StageForm } from "#components/workflow/stage-form.client.tsx";
import { planUrl } from "#features/planning/urls.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";
import { publicationUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

interface StoryBarProps {
  story: EditedStory;
  may: StoryPermissions;
  state: SaveState;
  local: LocalState;
  saver: StorySaver;
  /** Who else is here. */
  people: ReactNode;
}

/** Always in sight: whether the words are safe, where the story stands, and what comes next. */
export function StoryBar({ story, may, state, local, saver, people }: StoryBarProps) {
  const router = useRouter();
  const publication = publicationUrl(story.id);
  async function goToPublication(event: React.MouseEvent) {
    if (!saver.isDirty()) return;
    event.preventDefault();
    if (await saver.saveNow()) router.push(publication);
  }
  return (
    <div className="story-bar">
      <SaveStatus articleId={story.id} state={state} local={local} saveNow={saver.saveNow} />
      {people}
      <StageForm articleId={story.id} stage={story.stage} moveTo={may.moveTo} />
      <a href={planUrl(story.id)}>{message("planning.link")}</a>
      <a href={publication} className="button" onClick={goToPublication}>
        {message(story.liveUrl ? "story.republish" : "story.publish")}
      </a>
    </div>
  );
}
