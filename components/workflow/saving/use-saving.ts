import { type RefObject, useEffect, useRef, useState } from "react";
import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import { fieldsOfForm } from "#components/workflow/saving/fields-of-form.ts";
import { holdLock, lockOfDraft } from "#components/workflow/saving/hold-lock.ts";
import { localDrafts } from "#components/workflow/saving/local-drafts.ts";
import type { LocalState } from "#components/workflow/saving/local-keeper.ts";
import type { OpenedStory } from "#components/workflow/saving/opened-story.ts";
import { sendStory } from "#components/workflow/saving/send-story.ts";
import { createStorySaver, type StorySaver } from "#components/workflow/saving/story-saver.ts";
import { typedContent } from "#components/workflow/saving/typed-content.ts";

interface SavingInput {
  form: RefObject<HTMLFormElement | null>;
  opened: OpenedStory;
  /** The text at the moment of the call. */
  body(): unknown;
}

/** Saves the story's form while it is typed into, on this device and on the server. */
export function useSaving({ form, opened, body }: SavingInput) {
  const [state, show] = useState<SaveState>({ kind: opened.isAhead ? "typing" : "saved" });
  const [local, showLocal] = useState<LocalState>("kept");
  const held = useRef<StorySaver>(undefined);
  const last = useRef<HTMLFormElement>(null);
  /** A form that has left the page still holds what was typed. */
  function typed() {
    last.current = form.current ?? last.current;
    if (!last.current) throw new Error("The story has no form yet.");
    return fieldsOfForm(last.current);
  }
  held.current ??= createStorySaver({
    opened,
    drafts: localDrafts,
    read: () => typedContent(typed(), body()),
    send: (attempt) => sendStory(opened, { form: typed(), body: body(), attempt }),
    show,
    showLocal,
  });
  const saver = held.current;
  const { isAhead, draftId } = opened;
  useEffect(() => {
    last.current = form.current;
    if (isAhead) saver.touch();
  }, [form, saver, isAhead]);
  useEffect(() => holdLock(lockOfDraft(draftId)), [draftId]);
  useEffect(() => listenToPage(saver), [saver]);
  return { saver, state, local };
}

function listenToPage(saver: StorySaver): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  function saveAll() {
    if (!saver.isDirty()) return;
    void saver.keepNow();
    void saver.saveNow();
  }
  function looked() {
    if (document.visibilityState === "hidden") saveAll();
    else saver.tryAgain();
  }
  function leaving(event: BeforeUnloadEvent) {
    if (saver.isDirty() && !saver.isKept()) event.preventDefault();
  }
  document.addEventListener("visibilitychange", looked, options);
  window.addEventListener("pagehide", saveAll, options);
  window.addEventListener("focus", saver.tryAgain, options);
  window.addEventListener("online", saver.tryAgain, options);
  window.addEventListener("beforeunload", leaving, options);
  return () => {
    stop.abort();
    saveAll();
  };
}
