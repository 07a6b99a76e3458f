"use client";

import type { FoundDraft } from "#components/workflow/saving/look-at-draft.ts";
import type { ContentField } from "#features/revisions/content.ts";
import { message } from "#lib/messages/message.ts";

interface FoundDraftNoticeProps {
  found: FoundDraft;
  /** Shows the draft beside what the server has. */
  compare(): void;
  /** Opens what the server has instead, or stays with it. */
  drop(): void;
  dismiss(): void;
}

/** What this device kept of a story when its page was closed or lost: already in the editor, or offered. */
export function FoundDraftNotice({ found, compare, drop, dismiss }: FoundDraftNoticeProps) {
  if (found.kind === "needless") return null;
  const time = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });
  const values = {
    time: time.format(found.draft.typedAt),
    fields: fieldsOf(found)
      .map((field) => message(`field.${field}`))
      .join(", "),
  };
  const isRestored = found.merge.conflicts.length === 0;
  return (
    <div className="form-message stale" role="status" data-refused={isRestored ? undefined : ""}>
      <p>{message(isRestored ? "draft.restored" : "draft.offered", values)}</p>
      <p className="button-row">
        {isRestored && (
          <button type="button" className="quiet-button" onClick={dismiss}>
            {message("draft.keep")}
          </button>
        )}
        {!isRestored && (
          <button type="button" className="quiet-button" onClick={compare}>
            {message("draft.compare")}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={drop}>
          {message(isRestored ? "draft.undo" : "draft.drop")}
        </button>
      </p>
    </div>
  );
}

function fieldsOf({ fields, merge }: Exclude<FoundDraft, { kind: "needless" }>): ContentField[] {
  return [...new Set([...fields, ...merge.conflicts.map(({ field }) => field)])];
}
