"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { assignArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

interface AssignFormProps {
  articleId: number;
  assignee: { id: number; name: string } | undefined;
  /** Those whom the person may give it to. */
  people: { id: number; name: string }[];
}

/** Whose the story is. */
export function AssignForm({ articleId, assignee, people }: AssignFormProps) {
  const [state = blankForm, action] = useActionState(assignArticleAction, blankForm);
  if (people.length === 0) {
    return (
      <p>
        {message("planning.assignee")}: {assignee?.name ?? message("stories.nobody")}
      </p>
    );
  }
  const offered = [...people, ...(assignee ? [assignee] : [])];
  const names = new Map(offered.map(({ id, name }) => [id, name]));
  return (
    <form action={action} className="line-form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <SelectField
        name="assigneeId"
        label={message("planning.assignee")}
        options={[
          { value: "", label: message("stories.nobody") },
          ...[...names].map(([value, label]) => ({ value, label })),
        ]}
        defaultValue={typedText(state, "assigneeId", String(assignee?.id ?? ""))}
        error={state.errors.assigneeId}
      />
      <SubmitButton className="quiet-button">{message("planning.assign")}</SubmitButton>
    </form>
  );
}
