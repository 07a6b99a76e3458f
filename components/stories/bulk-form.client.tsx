"use client";

import { Fragment, useActionState, useState } from "react";
import { BulkOutcome } from "#components/stories/bulk-outcome.tsx";
import { TickedContext } from "#components/stories/ticked-context.ts";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { changeStoriesAction } from "#features/stories/actions.ts";
import type { StoryChoices } from "#features/stories/queries.ts";
import { handMoves } from "#features/workflow/rules.ts";
import { message } from "#lib/messages/message.ts";

interface BulkFormProps {
  choices: StoryChoices;
  /** The table with the ticks. */
  children: React.ReactNode;
}

/** What can be done to all stories that are ticked; an empty choice leaves things as they are. */
export function BulkForm({ choices, children }: BulkFormProps) {
  const [state = blankForm, action] = useActionState(changeStoriesAction, blankForm);
  const [seen, setSeen] = useState({ state, answers: 0 });
  if (seen.state !== state) setSeen({ state, answers: seen.answers + 1 });
  const error = (name: string) => state.errors[name];
  const typed = (name: string) => (state.ok === false ? typedText(state, name) : "");
  return (
    <form action={action} className="bulk" noValidate>
      <div className="bulk-answer">
        {state.data?.changed !== 0 && <FormMessage state={state} />}
        {state.ok && state.data && <BulkOutcome outcome={state.data} />}
      </div>
      {/* A form that was answered is reset by React; the table begins anew with what is still to be ticked. */}
      <TickedContext value={state.ok === false ? [state.values.ids ?? []].flat() : []}>
        <Fragment key={seen.answers}>{children}</Fragment>
      </TickedContext>
      <fieldset className="bulk-bar">
        <legend>{message("stories.ticked")}</legend>
        <div className="story-filter">
          <SelectField
            name="to"
            label={message("stories.moveTo")}
            options={[asItIs(), ...handMoves.map((to) => option(to, message(`stage.${to}`)))]}
            defaultValue={typed("to")}
            error={error("to")}
          />
          <SelectField
            name="toSectionId"
            label={message("stories.toSection")}
            options={[asItIs(), ...choices.sections.map(({ id, name }) => option(id, name))]}
            defaultValue={typed("toSectionId")}
            error={error("toSectionId")}
          />
          <SelectField
            name="toAssignee"
            label={message("stories.toAssignee")}
            options={[
              asItIs(),
              option("nobody", message("stories.nobody")),
              ...choices.people.map(({ id, name }) => option(id, name)),
            ]}
            defaultValue={typed("toAssignee")}
            error={error("toAssignee")}
          />
          <SelectField
            name="addTopicId"
            label={message("stories.addTopic")}
            options={[asItIs(), ...choices.topics.map(({ id, name }) => option(id, name))]}
            defaultValue={typed("addTopicId")}
            error={error("addTopicId")}
          />
          <SubmitButton className="quiet-button">{message("stories.change")}</SubmitButton>
        </div>
      </fieldset>
    </form>
  );
}

const asItIs = () => option("", message("stories.asItIs"));

function option(value: string | number, label: string) {
  return { value, label };
}
