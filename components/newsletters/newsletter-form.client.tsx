"use client";

import { useActionState } from "react";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import type { NewsletterBoxView } from "#features/newsletters/queries.ts";
import { subscribeAction } from "#features/subscribers/actions.ts";
import { message } from "#lib/messages/message.ts";

interface NewsletterFormProps {
  newsletter: NewsletterBoxView;
  source: string;
}

/** One address and a button. What was wrong takes the focus when the page comes back. */
export function NewsletterForm({ newsletter, source }: NewsletterFormProps) {
  const [state = blankForm, action] = useActionState(subscribeAction, blankForm);
  const id = `email-${newsletter.slug}`;
  const problem = state.ok === false ? (state.errors.email ?? state.message) : undefined;
  return (
    <form className="answer" action={action}>
      <label htmlFor={id}>{message("newsletters.email")}</label>
      {problem && (
        <strong className="error" id={`${id}-error`} role="alert">
          {problem}
        </strong>
      )}
      <div className="line">
        <input
          id={id}
          type="email"
          name="email"
          required
          autoComplete="email"
          defaultValue={typedText(state, "email")}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          // biome-ignore lint/a11y/noAutofocus: the page comes back after a post, with its problem far below the top.
          autoFocus={problem !== undefined}
        />
        <button className="button" type="submit">
          {message("newsletters.signUp")}
        </button>
      </div>
      <input type="hidden" name="newsletterId" value={newsletter.id} />
      <input type="hidden" name="source" value={source} />
      <div className="trap" aria-hidden="true">
        <label>
          {message("comments.website")}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <small>
        {message("newsletters.small", {
          frequency: message(`newsletters.frequency.${newsletter.frequency}`),
        })}
      </small>
    </form>
  );
}
