"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { renewFeedAction, revokeFeedAction } from "#features/calendar/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Makes the person's secret address, shows it once, and ends it; what has ended is not shown any more. */
export function FeedForm({ since }: { since: string | undefined }) {
  const [renewed = blankForm, renew] = useActionState(renewFeedAction, blankForm);
  const [revoked = blankForm, revoke] = useActionState(revokeFeedAction, blankForm);
  const problem = [renewed, revoked].find(({ ok }) => ok === false)?.message;
  return (
    <>
      {since && renewed.data && (
        <div className="form-message" role="status">
          <p>{renewed.message}</p>
          <p>
            <code>{renewed.data.address}</code>
          </p>
        </div>
      )}
      {since && !renewed.data && <p>{message("calendar.feedSince", { time: since })}</p>}
      {!since && revoked.ok && <p role="status">{revoked.message}</p>}
      {problem && <p role="alert">{problem}</p>}
      <div className="button-row">
        <form action={renew}>
          <SubmitButton className="quiet-button">{message("calendar.renew")}</SubmitButton>
        </form>
        {since && (
          <form action={revoke}>
            <SubmitButton className="link-button">{message("calendar.revoke")}</SubmitButton>
          </form>
        )}
      </div>
    </>
  );
}
