"use client";

import { useActionState } from "react";
import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { setApprovalsNeededAction } from "#features/planning/actions.ts";
import type { SectionApprovals } from "#features/planning/queries.ts";
import { message } from "#lib/messages/message.ts";

/** How many approvals one section asks for. */
export function ApprovalsNeededForm({ section }: { section: SectionApprovals }) {
  const [state = blankForm, action] = useActionState(setApprovalsNeededAction, blankForm);
  const id = `approvals-${section.id}`;
  const error = state.errors.approvalsNeeded;
  return (
    <form action={action} className="line-form" noValidate>
      <input type="hidden" name="sectionId" value={section.id} />
      <FieldFrame
        id={id}
        label={message("workflow.needed", { section: section.name })}
        error={error}
      >
        <input
          id={id}
          name="approvalsNeeded"
          inputMode="numeric"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id, error })}
          defaultValue={typedText(state, "approvalsNeeded", String(section.approvalsNeeded))}
        />
      </FieldFrame>
      <SubmitButton className="quiet-button">{message("workflow.set")}</SubmitButton>
      {state.ok && <span role="status">{state.message}</span>}
      {state.ok === false && !error && <span role="alert">{state.message}</span>}
    </form>
  );
}
