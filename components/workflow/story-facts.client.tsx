"use client";

import { memo, type ReactNode } from "react";
import { PinnedField } from "#components/related/pinned-field.client.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { BylineField } from "#components/workflow/byline-field.client.tsx";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { LeadPictureField } from "#components/workflow/lead-picture-field.client.tsx";
import { OriginFields } from "#components/workflow/origin-fields.client.tsx";
import { SearchSnippet } from "#components/workflow/snippet/search-snippet.client.tsx";
import { TopicField } from "#components/workflow/topic-field.client.tsx";
import { articleKinds, republications } from "#db/enums.ts";
import type { Choice, Choices } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

const republicationNames = {
  allowed: "story.republicationAllowed",
  refused: "story.republicationRefused",
} as const;

interface StoryFactsProps extends Pick<EditedStory, "copy"> {
  choices: Choices;
  /** Says that a value without a field of the browser's own has changed. */
  touch(): void;
  choosePicture(pick: (mediaId: number) => void): void;
  /** What stands below the story besides the pins. */
  related: ReactNode;
}

/** Everything about a story that is chosen rather than written. */
export const StoryFacts = memo(function StoryFacts(props: StoryFactsProps) {
  const { copy, choices, touch, choosePicture, related } = props;
  return (
    <>
      <legend className="visually-hidden">{message("story.facts")}</legend>
      <SelectField
        name="sectionId"
        label={message("story.section")}
        options={optional(message("story.noSection"), choices.sections)}
        defaultValue={copy.sectionId ?? ""}
      />
      <BylineField initial={copy.bylines} authors={choices.authors} touch={touch} />
      <LeadPictureField
        initial={copy.leadMediaId}
        caption={copy.leadCaption}
        choosePicture={choosePicture}
        touch={touch}
      />
      <TopicField initial={copy.topicIds} topics={choices.topics} touch={touch} />
      <SelectField
        name="seriesId"
        label={message("story.series")}
        options={optional(message("story.noSeries"), choices.series)}
        defaultValue={copy.seriesId ?? ""}
      />
      <SelectField
        name="kind"
        label={message("story.kind")}
        options={articleKinds.map((value) => ({ value, label: message(`kind.${value}`) }))}
        defaultValue={copy.kind}
      />
      <TextField name="dateline" label={message("story.dateline")} defaultValue={copy.dateline} />
      <TextAreaField
        name="commentPrompt"
        label={message("story.commentPrompt")}
        rows={2}
        defaultValue={copy.commentPrompt}
      />
      <PinnedField initial={copy.pinnedIds} stories={choices.stories} touch={touch} />
      {related}
      <SelectField
        name="republication"
        label={message("story.republication")}
        options={republications.map((value) => ({
          value,
          label: message(republicationNames[value]),
        }))}
        defaultValue={copy.republication}
      />
      <OriginFields origin={copy.origin} />
      <details id="seo">
        <summary>{message("story.search")}</summary>
        <TextField name="seoTitle" label={message("story.seoTitle")} defaultValue={copy.seoTitle} />
        <TextAreaField
          name="seoDescription"
          label={message("story.seoDescription")}
          rows={2}
          defaultValue={copy.seoDescription}
        />
        <TextField
          name="socialTitle"
          label={message("story.socialTitle")}
          defaultValue={copy.socialTitle}
        />
        <TextAreaField
          name="socialDescription"
          label={message("story.socialDescription")}
          rows={2}
          defaultValue={copy.socialDescription}
        />
        <SearchSnippet copy={copy} />
      </details>
    </>
  );
});

function optional(none: string, choices: readonly Choice[]) {
  return [
    { value: "", label: none },
    ...choices.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
