"use client";

import { type ReactNode, useCallback, useRef, useState } from "react";
import { BodyEditor } from "#components/workflow/body-editor.client.tsx";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { StoredBody } from "#components/workflow/editor/from-editor.ts";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { HeadlineFields } from "#components/workflow/headline-fields.client.tsx";
import { LiveLinks } from "#components/workflow/live-links.tsx";
import { PictureDialog } from "#components/workflow/picture-dialog.client.tsx";
import { FoundDraftNotice } from "#components/workflow/saving/found-draft.client.tsx";
import { useOpenedStory } from "#components/workflow/saving/use-opened-story.ts";
import { useSaving } from "#components/workflow/saving/use-saving.ts";
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
  /** Who is writing here. */
  staffId: number;
  /** What stands below the story besides the pins. */
  related: ReactNode;
}

/** A story's words and facts, with what this device kept of them; everything is saved as it is typed. */
export function StoryEditor({ staffId, ...props }: StoryEditorProps) {
  const { story, may } = props;
  const opening = useOpenedStory({ story, staffId, canEdit: may.edit });
  return <OpenedEditor key={opening.opened.generation} {...props} opening={opening} />;
}

interface OpenedEditorProps extends Omit<StoryEditorProps, "staffId"> {
  opening: ReturnType<typeof useOpenedStory>;
}

function OpenedEditor({ may, choices, related, opening, ...props }: OpenedEditorProps) {
  const { opened, found, isReady } = opening;
  const story = { ...props.story, copy: opened.copy };
  const form = useRef<HTMLFormElement>(null);
  const body = useRef(story.copy.body as StoredBody);
  const [pictures, setPictures] = useState<MediaChoice[]>(choices.pictures);
  const [choose, setChoose] = useState<{ pick(mediaId: number): void }>();
  const { saver, state, local } = useSaving({ form, opened, body: () => body.current });
  function leave() {
    saver.stop();
    return saver.place();
  }
  const choosePicture = useCallback((pick: (mediaId: number) => void) => setChoose({ pick }), []);
  const added = useCallback(
    (picture: MediaChoice) =>
      setPictures((known) => [picture, ...known.filter(({ id }) => id !== picture.id)]),
    [],
  );
  return (
    <PicturesContext value={pictures}>
      <h1 className="visually-hidden">{story.copy.headline || message("stories.untitled")}</h1>
      <StoryBar story={story} may={may} state={state} local={local} saver={saver} />
      {found && (
        <FoundDraftNotice
          found={found}
          use={() => opening.use(leave())}
          drop={() => opening.drop(leave())}
          dismiss={opening.dismiss}
        />
      )}
      {state.kind === "stale" && (
        <StaleNotice
          articleId={story.id}
          standing={state.standing}
          keepMine={() => saver.goOnOver(state.standing.version)}
        />
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
        <fieldset className="story-words" disabled={!may.edit || !isReady}>
          <HeadlineFields copy={story.copy} />
          <BodyEditor
            stored={story.copy.body}
            language={story.language}
            editable={may.edit && isReady}
            choices={choices}
            choosePicture={choosePicture}
            added={added}
            onChange={(changed) => {
              body.current = changed;
              saver.touch();
            }}
          />
        </fieldset>
        <fieldset className="story-facts" disabled={!may.edit || !isReady}>
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
