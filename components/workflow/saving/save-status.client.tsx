"use client";

import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

interface SaveStatusProps {
  state: SaveState;
  saveNow(): Promise<boolean>;
}

const words: Record<SaveState["kind"], MessageKey> = {
  saved: "save.saved",
  typing: "save.typing",
  saving: "save.saving",
  offline: "save.offline",
  refused: "save.failed",
  stale: "save.failed",
};

/** Whether everything that was typed is on the server. */
export function SaveStatus({ state, saveNow }: SaveStatusProps) {
  const troubled = state.kind === "offline" || state.kind === "refused";
  return (
    <div className="save-status" data-kind={state.kind}>
      <p role="status">
        {message(words[state.kind])}
        {state.kind === "refused" && `. ${state.message}`}
      </p>
      {troubled && (
        <button type="button" className="quiet-button" onClick={() => void saveNow()}>
          {message("save.retry")}
        </button>
      )}
    </div>
  );
}
