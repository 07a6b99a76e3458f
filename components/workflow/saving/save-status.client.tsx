"use client";

import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import type { LocalState } from "#components/workflow/saving/local-keeper.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

interface SaveStatusProps {
  articleId: number;
  state: SaveState;
  local: LocalState;
  saveNow(): Promise<boolean>;
}

const words: Record<SaveState["kind"], MessageKey> = {
  saved: "save.saved",
  typing: "save.typing",
  saving: "save.saving",
  offline: "save.offline",
  signedOut: "save.signedOut",
  refused: "save.failed",
  stale: "save.stale",
};

/** Where what was typed is by now: on the server, on this device, or nowhere but here. */
export function SaveStatus({ articleId, state, local, saveNow }: SaveStatusProps) {
  const isAway = ["offline", "signedOut", "refused", "stale"].includes(state.kind);
  return (
    <div className="save-status" data-kind={state.kind}>
      <p role="status">
        {message(words[state.kind])}
        {state.kind === "refused" && `. ${state.message}`}
        {isAway && <> {message(local === "kept" ? "save.kept" : "save.nowhere")}</>}
        {!isAway && local === "failing" && <> {message("save.noDevice")}</>}
      </p>
      {state.kind === "signedOut" && (
        <a href={signInUrl(storyUrl(articleId))}>{message("save.signIn")}</a>
      )}
      {(state.kind === "offline" || state.kind === "refused") && (
        <button type="button" className="quiet-button" onClick={() => void saveNow()}>
          {message("save.retry")}
        </button>
      )}
    </div>
  );
}
