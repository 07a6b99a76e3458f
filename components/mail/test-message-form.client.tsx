"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { sendTestMessageAction } from "#features/mail/actions.ts";
import type { TestOutcome } from "#features/mail/send-test-message.ts";
import { deskMailUrl } from "#features/mail/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Sends a mail to oneself and says what the mail server answered. */
export function TestMessageForm() {
  const [state = blankForm, action] = useActionState(sendTestMessageAction, blankForm);
  return (
    <form action={action} className="form">
      <FormMessage state={state} />
      {state.data && <TestResult {...state.data} />}
      <p className="field-hint">{message("mailTest.lead")}</p>
      <SubmitButton className="quiet-button">{message("mailTest.button")}</SubmitButton>
    </form>
  );
}

/** A test that came to nothing interrupts, a good one does not. */
function TestResult({ messageId, recipient, status, error }: TestOutcome) {
  const isBad = status === "failed" || status === "deferred";
  return (
    <div
      className="form-message"
      data-refused={isBad ? "" : undefined}
      role={isBad ? "alert" : "status"}
    >
      <p>{message(keyOf(status), { recipient, error })}</p>
      <p>
        <a href={deskMailUrl(messageId)}>{message("mailTest.look")}</a>
      </p>
    </div>
  );
}

function keyOf(status: TestOutcome["status"]) {
  if (status === "queued" || status === "sending") return "mailTest.waiting";
  return `mailTest.${status}` as const;
}
