"use client";

import { useActionState } from "react";
import { RoleFields, type SectionChoice } from "#components/people/role-fields.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { grantRoleAction } from "#features/people/actions.ts";
import { message } from "#lib/messages/message.ts";

interface GrantFormProps {
  staffId: number;
  sections: SectionChoice[];
}

/** One more role for somebody. */
export function GrantForm({ staffId, sections }: GrantFormProps) {
  const [state = blankForm, action] = useActionState(grantRoleAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="staffId" value={staffId} />
      <RoleFields state={state} sections={sections} />
      <SubmitButton>{message("people.grant")}</SubmitButton>
    </form>
  );
}
