import { type RefObject, useEffect, useRef, useState } from "react";
import {
  type Autosaver,
  createAutosaver,
  type SaveAnswer,
  type SaveState,
} from "#components/workflow/saving/autosaver.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { saveWorkingCopyAction } from "#features/revisions/actions.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";

interface AutosaverInput {
  form: RefObject<HTMLFormElement | null>;
  version: number;
  /** The text as JSON, at the moment of the save. */
  body(): string;
}

/** Saves the story's form while it is typed into, and once more when the page is left. */
export function useAutosaver({ form, version, body }: AutosaverInput) {
  const [state, show] = useState<SaveState>({ kind: "saved" });
  const held = useRef<Autosaver>(undefined);
  held.current ??= createAutosaver({
    version,
    show,
    save: (seen) => saveForm(form.current, seen, body()),
  });
  const saver = held.current;
  useEffect(() => saveWhenLeaving(saver), [saver]);
  return { saver, state };
}

async function saveForm(
  form: HTMLFormElement | null,
  seenVersion: number,
  body: string,
): Promise<SaveAnswer> {
  const data = form ? new FormData(form) : new FormData();
  data.set("seenVersion", String(seenVersion));
  data.set("body", body);
  const answer = await saveWorkingCopyAction(blankForm, data);
  if (answer.ok && answer.data) return { kind: "saved", version: answer.data.version };
  if (answer.detail) return { kind: "stale", standing: answer.detail as StandingVersion };
  const problems = Object.values(answer.errors);
  return { kind: "refused", message: [answer.message, ...problems].join(" ") };
}

function saveWhenLeaving(saver: Autosaver): () => void {
  const hidden = () => {
    if (document.visibilityState === "hidden") void saver.saveNow();
  };
  const leaving = (event: BeforeUnloadEvent) => {
    if (saver.isDirty()) event.preventDefault();
  };
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("beforeunload", leaving);
  return () => {
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("beforeunload", leaving);
    void saver.saveNow();
  };
}
