"use client";

import Link from "next/link";
import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { forgetFilterAction, keepFilterAction } from "#features/stories/actions.ts";
import type { KeptFilter } from "#features/stories/queries.ts";
import { storiesUrl } from "#features/stories/urls.ts";
import { message } from "#lib/messages/message.ts";

interface KeptFiltersProps {
  kept: KeptFilter[];
  /** The list's parameters now. */
  query: Record<string, string>;
}

/** The person's own ways of looking at the list, and keeping the one that is open. */
export function KeptFilters({ kept, query }: KeptFiltersProps) {
  const now = storiesUrl(query);
  const isNarrowed = Object.keys(query).length > 0;
  if (kept.length === 0 && !isNarrowed) return null;
  return (
    <div className="kept-filters">
      {kept.length > 0 && (
        <ul aria-label={message("stories.kept")}>
          {kept.map((filter) => (
            <li key={filter.id}>
              <Link
                href={storiesUrl(filter.query)}
                aria-current={storiesUrl(filter.query) === now ? "page" : undefined}
              >
                {filter.name}
              </Link>
              <ForgetFilterForm filter={filter} />
            </li>
          ))}
        </ul>
      )}
      {isNarrowed && <KeepFilterForm query={new URLSearchParams(query).toString()} />}
    </div>
  );
}

function KeepFilterForm({ query }: { query: string }) {
  const [state = blankForm, action] = useActionState(keepFilterAction, blankForm);
  return (
    <details className="keep-filter" open={state.ok === false}>
      <summary>{message("stories.keep")}</summary>
      <form action={action} className="button-row" noValidate>
        <FormMessage state={state} />
        <input type="hidden" name="query" value={query} />
        <TextField
          name="name"
          label={message("stories.filterName")}
          defaultValue={typedText(state, "name")}
          error={state.errors.name}
          maxLength={60}
        />
        <SubmitButton className="quiet-button">{message("stories.keepButton")}</SubmitButton>
      </form>
    </details>
  );
}

function ForgetFilterForm({ filter: { id, name } }: { filter: KeptFilter }) {
  const [state = blankForm, action] = useActionState(forgetFilterAction, blankForm);
  return (
    <form action={action}>
      <input type="hidden" name="filterId" value={id} />
      <SubmitButton className="link-button">
        {message("stories.forget")}
        <span className="visually-hidden"> {name}</span>
      </SubmitButton>
      {state.ok === false && <span role="alert">{state.message}</span>}
    </form>
  );
}
