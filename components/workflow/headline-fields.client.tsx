"use client";

import { memo } from "react";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { message } from "#lib/messages/message.ts";

/** Kicker, headline and standfirst, set as readers will see them. */
export const HeadlineFields = memo(function HeadlineFields({ copy }: Pick<EditedStory, "copy">) {
  return (
    <div className="headline-fields">
      <TextField name="kicker" label={message("story.kicker")} defaultValue={copy.kicker} />
      <TextAreaField
        name="headline"
        label={message("story.headline")}
        rows={1}
        defaultValue={copy.headline}
        className="headline-input"
        onKeyDown={oneLine}
      />
      <TextAreaField
        name="standfirst"
        label={message("story.standfirst")}
        rows={2}
        defaultValue={copy.standfirst}
        className="standfirst-input"
        onKeyDown={oneLine}
      />
    </div>
  );
});

/** A headline wraps on the page; it has no lines of its own. */
function oneLine(event: React.KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}
