"use client";

import { memo, type ReactNode, type RefObject } from "react";
import { BodyEditor, type BodyHandle } from "#components/workflow/body-editor.client.tsx";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import type { StoredBody } from "#components/workflow/editor/from-editor.ts";
import { HeadlineFields } from "#components/workflow/headline-fields.client.tsx";
import { LiveLinks } from "#components/workflow/live-links.tsx";
import type { StorySaver } from "#components/workflow/saving/story-saver.ts";
import { StoryFacts } from "#components/workflow/story-facts.client.tsx";
import type { Choices, MediaChoice } from "#features/workflow/list-choices.ts";
import type { StoryPermissions } from "#features/workflow/loaders.ts";

interface StoryFormProps {
  form: RefObject<HTMLFormElement | null>;
  story: EditedStory;
  may: StoryPermissions;
  /** Nobody else holds the story, and what this device kept of it is known. */
  mayWrite: boolean;
  choices: Choices;
  saver: StorySaver;
  /** What the text is when the editor opens, what it is now, and the door through which others put theirs. */
  stored: unknown;
  body: RefObject<StoredBody>;
  text: RefObject<BodyHandle | null>;
  /** Another one makes the fields of facts anew. */
  factsKey: number;
  related: ReactNode;
  choosePicture(pick: (mediaId: number) => void): void;
  added(picture: MediaChoice): void;
}

/** The words and facts themselves. Not rendered again while the page says how far their saving is. */
export const StoryForm = memo(function StoryForm(props: StoryFormProps) {
  const { form, story, may, mayWrite, choices, saver, body, choosePicture } = props;
  return (
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
      <fieldset className="story-words" disabled={!mayWrite}>
        <HeadlineFields copy={story.copy} />
        <BodyEditor
          ref={props.text}
          stored={props.stored}
          language={story.language}
          editable={mayWrite}
          choices={choices}
          choosePicture={choosePicture}
          added={props.added}
          onChange={(changed) => {
            body.current = changed;
            saver.touch();
          }}
        />
      </fieldset>
      <fieldset className="story-facts" disabled={!mayWrite}>
        <LiveLinks story={story} may={may} />
        <StoryFacts
          key={props.factsKey}
          copy={story.copy}
          choices={choices}
          touch={saver.touch}
          choosePicture={choosePicture}
          related={props.related}
        />
      </fieldset>
    </form>
  );
});
