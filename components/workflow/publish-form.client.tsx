"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useAnswerFocus } from "#components/ui/use-answer-focus.ts";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { publishArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

interface PublishFormProps {
  articleId: number;
  version: number;
  slug: string;
  wasLive: boolean;
}

/** The address and the button. What goes out is the version that this page showed. */
export function PublishForm({ articleId, version, slug, wasLive }: PublishFormProps) {
  const [state = blankForm, action] = useActionState(publishArticleAction, blankForm);
  const live = useAnswerFocus<HTMLDivElement>(state.ok ? state : undefined);
  if (state.ok && state.data) {
    return (
      <div ref={live} className="form-message" role="status">
        <p>{state.message}</p>
        <p>
          <a href={state.data.url} target="_blank" rel="noopener">
            {message("publication.open")}
          </a>
        </p>
      </div>
    );
  }
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="seenVersion" value={version} />
      <TextField
        name="slug"
        label={message("publication.slug")}
        hint={wasLive ? message("publication.slugHint") : undefined}
        defaultValue={typedText(state, "slug", slug)}
        error={state.errors.slug}
      />
      {wasLive && (
        <label className="tick">
          <input
            type="checkbox"
            name="material"
            defaultChecked={typedText(state, "material") !== ""}
          />
          {message("publication.material")}
        </label>
      )}
      <SubmitButton>{message("publication.button")}</SubmitButton>
    </form>
  );
}
