"use client";

import { useActionState } from "react";
import { prefixedErrors } from "#components/scheduling/prefixed-errors.ts";
import { ZonedTimeField } from "#components/scheduling/zoned-time-field.client.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { scheduleArticleAction } from "#features/scheduling/actions.ts";
import { message } from "#lib/messages/message.ts";

interface ScheduleFormProps {
  articleId: number;
  version: number;
  slug: string;
  siteZone: string;
  isScheduled: boolean;
}

/** When the version that this page showed goes out. */
export function ScheduleForm({
  articleId,
  version,
  slug,
  siteZone,
  isScheduled,
}: ScheduleFormProps) {
  const [state = blankForm, action] = useActionState(scheduleArticleAction, blankForm);
  return (
    <form action={action} className="zoned-form" noValidate>
      <FormMessage state={prefixedErrors(state, "schedule")} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="seenVersion" value={version} />
      <input type="hidden" name="slug" value={slug} />
      <ZonedTimeField prefix="schedule" state={state} siteZone={siteZone} />
      <SubmitButton className="quiet-button">
        {message(isScheduled ? "schedule.again" : "schedule.button")}
      </SubmitButton>
    </form>
  );
}
