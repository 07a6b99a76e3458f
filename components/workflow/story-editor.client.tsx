"use client";

import { type ReactNode, useCallback, useRef, useState } from "react";
import { BodyEditor } from "#components/workflow/body-editor.client.tsx";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { StoredBody } from "#components/workflow/editor/from-editor.ts";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { HeadlineFields } from "#components/workflow/headline-fields.client.tsx";
import { LiveLinks } from "#components/workflow/live-links.tsx";
import { PictureDialog } from "#components/workflow/picture-dialog.client.tsx";
import { useAutosaver } from "#components/workflow/saving/use-autosaver.ts";
import { StaleNotice } from "#components/workflow/stale-notice.client.tsx";
import { StoryBar } from "#components/workflow/story-bar.client.tsx";
import { StoryFacts } from "#components/workflow/story-facts.client.tsx";
import type { Choices, MediaChoice } from "#features/workflow/list-choices.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

interface StoryEditorProps {
  story: EditedStory;
  may: StoryPermissions;
  choices: Choices;
  /** What stands below the story besides the pins. */
  related: ReactNode;
}

/** A story's words and facts; everything is saved as it is typed. */
export function StoryEditor({ story, may, choices, related }: StoryEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const body = useRef(story.copy.body as StoredBody);
  const [pictures, setPictures] = useState<MediaChoice[]>(choices.pictures);
  const [choose, setChoose] = useState<{ pick(mediaId: number): void }>();
  const { saver, state } = useAutosaver({
    form,
    version: story.copy.version,
    body: () => JSON.stringify(body.current),
  });
  const choosePicture = useCallback((pick: (mediaId: number) => void) => setChoose({ pick }), []);
  const added = useCallback(
    (picture: MediaChoice) =>
      setPictures((known) => [picture, ...known.filter(({ id }) => id !== picture.id)]),
    [],
  );
  return (
    <PicturesContext value={pictures}>
      <h1 className="visually-hidden">{story.copy.headline || message("stories.untitled")}</h1>
      <StoryBar story={story} may={may} state={state} saver={saver} />
      {state.kind === "stale" && (
        <StaleNotice articleId={story.id} standing={state.standing} keepMine={saver.keepMine} />
      )}
      {!may.edit && <p className="form-message">{message("story.readOnly")}</p>}
      <form
        ref={form}
        className="story-form"
        onInput={may.edit ? saver.touch : undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void saver.saveNow();
        }}
      >
        <input type="hidden" name="articleId" value={story.id} />
        <fieldset className="story-words" disabled={!may.edit}>
          <HeadlineFields copy={story.copy} />
          <BodyEditor
            stored={story.copy.body}
            language={story.language}
            editable={may.edit}
            choices={choices}
            choosePicture={choosePicture}
            added={added}
            onChange={(changed) => {
              body.current = changed;
              saver.touch();
            }}
          />
        </fieldset>
        <fieldset className="story-facts" disabled={!may.edit}>
          <LiveLinks story={story} may={may} />
          <StoryFacts
            copy={story.copy}
            choices={choices}
            touch={saver.touch}
            choosePicture={choosePicture}
            related={related}
          />
        </fieldset>
      </form>
      {choose && (
        <PictureDialog
          pictures={pictures}
          close={() => setChoose(undefined)}
          pick={(mediaId) => {
            choose.pick(mediaId);
            setChoose(undefined);
          }}
          added={added}
        />
      )}
    </PicturesContext>
  );
}
