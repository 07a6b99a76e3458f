"use client";

import { useActionState } from "react";
import { RoleFields, type SectionChoice } from "#components/people/role-fields.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { invitePersonAction } from "#features/people/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Whom to invite, and as what. */
export function InviteForm({ sections }: { sections: SectionChoice[] }) {
  const [state = blankForm, action] = useActionState(invitePersonAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <TextField
        name="name"
        label={message("people.name")}
        autoComplete="off"
        defaultValue={typedText(state, "name")}
        error={state.errors.name}
      />
      <TextField
        name="email"
        label={message("auth.email")}
        type="email"
        autoComplete="off"
        defaultValue={typedText(state, "email")}
        error={state.errors.email}
      />
      <RoleFields state={state} sections={sections} />
      <SubmitButton>{message("people.invite")}</SubmitButton>
    </form>
  );
}
