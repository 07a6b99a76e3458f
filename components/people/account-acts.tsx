import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { SecondThought } from "#components/ui/second-thought.tsx";
import {
  disableAccountAction,
  enableAccountAction,
  resendInvitationAction,
  revokeInvitationAction,
} from "#features/people/actions.ts";
import type { PersonRow } from "#features/people/queries.ts";
import { personState } from "#features/people/rules.ts";
import { message } from "#lib/messages/message.ts";

/** What can be done about somebody's account, by where it stands. */
export function AccountActs({ person }: { person: PersonRow }) {
  const fields = { staffId: person.id };
  const { name } = person;
  switch (personState(person)) {
    case "disabled":
      return (
        <OneButtonForm
          action={enableAccountAction}
          fields={fields}
          label={message("people.enable")}
          className="quiet-button"
        />
      );
    case "invited":
      return (
        <>
          <OneButtonForm
            action={resendInvitationAction}
            fields={fields}
            label={message("people.resend")}
            className="quiet-button"
          />
          <SecondThought
            label={message("people.revoke")}
            text={message("people.revokeText", { name })}
          >
            <OneButtonForm
              action={revokeInvitationAction}
              fields={fields}
              label={message("people.revokeButton")}
              className="button danger"
            />
          </SecondThought>
        </>
      );
    case "active":
      return (
        <SecondThought
          label={message("people.disable")}
          text={message("people.disableText", { name })}
        >
          <OneButtonForm
            action={disableAccountAction}
            fields={fields}
            label={message("people.disableButton")}
            className="button danger"
          />
        </SecondThought>
      );
  }
}
