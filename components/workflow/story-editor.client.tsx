"use client";

import { type ReactNode, useMemo, useRef } from "react";
import { PeopleNote } from "#components/presence/people-note.tsx";
import { useStoryState } from "#components/presence/use-story-state.ts";
import { ScriptNeeded } from "#components/ui/script-needed.tsx";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { SavingNotices } from "#components/workflow/saving/saving-notices.client.tsx";
import { useEditorWords } from "#components/workflow/saving/use-editor-words.ts";
import { useMeeting } from "#components/workflow/saving/use-meeting.ts";
import { useOpenedStory } from "#components/workflow/saving/use-opened-story.ts";
import { useSaving } from "#components/workflow/saving/use-saving.ts";
import { useTextAfterTaking } from "#components/workflow/saving/use-text-after-taking.ts";
import { StoryBar } from "#components/workflow/story-bar.client.tsx";
import { StoryForm } from "#components/workflow/story-form.client.tsx";
import { useNamedField } from "#components/workflow/use-named-field.ts";
import { usePictures } from "#components/workflow/use-pictures.tsx";
import type { StoryState } from "#features/presence/story-state.ts";
import type { Choices } from "#features/workflow/list-choices.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

interface StoryEditorProps {
  story: EditedStory;
  may: StoryPermissions;
  choices: Choices;
  /** Who is writing here. */
  staffId: number;
  /** What stands below the story besides the pins. */
  related: ReactNode;
}

/** A story's words and facts, with what this device kept of them; everything is saved as it is typed. */
export function StoryEditor({ staffId, ...props }: StoryEditorProps) {
  const { story, may } = props;
  const opening = useOpenedStory({ story, staffId, canEdit: may.edit });
  const peers = useStoryState(story.id, opening.opened.page);
  return <OpenedEditor key={opening.opened.generation} {...props} {...{ opening, peers }} />;
}

interface OpenedEditorProps extends Omit<StoryEditorProps, "staffId"> {
  opening: ReturnType<typeof useOpenedStory>;
  peers: StoryState | undefined;
}

function OpenedEditor({ may, choices, related, opening, peers, ...props }: OpenedEditorProps) {
  const { opened, isReady } = opening;
  const form = useRef<HTMLFormElement>(null);
  const { body, text, copy, factsKey, put } = useEditorWords(opened, form);
  const story = useMemo(() => ({ ...props.story, copy }), [props.story, copy]);
  const { pictures, choosePicture, added, dialog } = usePictures(choices.pictures);
  const { saver, state, local } = useSaving({ form, opened, body: () => body.current });
  const met = useMeeting({ opening, saver, state, peers, put });
  const mayWrite = may.edit && isReady && !met.holder;
  const meeting = useTextAfterTaking(met, { text, mayWrite });
  useNamedField(mayWrite);
  return (
    <PicturesContext value={pictures}>
      <h1 className="visually-hidden">{story.copy.headline || message("stories.untitled")}</h1>
      <StoryBar
        story={story}
        may={may}
        state={state}
        local={local}
        saver={saver}
        people={<PeopleNote people={peers?.people ?? []} {...opened} />}
      />
      <SavingNotices {...{ opening, meeting, saver, state, put }} names={choices} />
      <ScriptNeeded>{message("editor.scriptNeeded")}</ScriptNeeded>
      {!may.edit && <p className="form-message">{message("story.readOnly")}</p>}
      <StoryForm
        {...{ story, may, choices, related, mayWrite, saver, choosePicture, added, factsKey }}
        form={form}
        text={text}
        body={body}
        stored={opened.copy.body}
      />
      {dialog}
    </PicturesContext>
  );
}
