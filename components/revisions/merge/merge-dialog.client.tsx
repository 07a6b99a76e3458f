"use client";

import { useEffect, useRef, useState } from "react";
import { ConflictField } from "#components/revisions/merge/conflict-field.client.tsx";
import type { ThingNames } from "#components/revisions/value-words.ts";
import type { Content } from "#features/revisions/content.ts";
import {
  type Merge,
  type MergeChoice,
  resolveMerge,
} from "#features/revisions/merge/merge-content.ts";
import { message } from "#lib/messages/message.ts";

interface MergeDialogProps {
  merge: Merge;
  /** Whose version stands on the server. */
  editedBy: string;
  names: ThingNames;
  apply(content: Content): void;
  close(): void;
}

/** Two versions of a story side by side, to be made one: a choice for everything that both changed. */
export function MergeDialog({ merge, editedBy, names, apply, close }: MergeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<Record<string, MergeChoice>>({});
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="merge-dialog" onClose={close} aria-labelledby="merge-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply(resolveMerge(merge, choices));
        }}
      >
        <h2 id="merge-title">{message("merge.title")}</h2>
        <p>{message("merge.lead", { count: merge.conflicts.length })}</p>
        {merge.conflicts.map((conflict) => (
          <ConflictField
            key={conflict.id}
            conflict={conflict}
            names={names}
            editedBy={editedBy || message("story.somebody")}
            choice={choices[conflict.id]}
            choose={(choice) => setChoices((made) => ({ ...made, [conflict.id]: choice }))}
          />
        ))}
        <p className="button-row">
          <button type="submit" className="button">
            {message("merge.apply")}
          </button>
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            {message("merge.later")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
