import { useEffect, useState } from "react";
import { releaseForm } from "#components/presence/release-page.ts";
import type { StoryState } from "#features/presence/story-state.ts";
import { presenceUrl, releaseUrl } from "#features/workflow/urls.ts";

/** A tab that nobody looks at gives its connection back: a browser has six for a site without HTTP/2. */
const HIDDEN_MS = 15_000;

/** What others do with a story while it is open on this page; undefined until it is known. */
export function useStoryState(articleId: number, page: string): StoryState | undefined {
  const [state, setState] = useState<StoryState>();
  useEffect(() => listen({ articleId, page, told: setState }), [articleId, page]);
  useEffect(() => releaseWhenClosed(articleId, page), [articleId, page]);
  return state;
}

interface Listening {
  articleId: number;
  page: string;
  told(state: StoryState): void;
}

function listen({ articleId, page, told }: Listening): () => void {
  let source: EventSource | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  function open() {
    clearTimeout(hiding);
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(presenceUrl(articleId, page));
    source.onmessage = ({ data }) => told(JSON.parse(data));
  }
  function close() {
    clearTimeout(hiding);
    source?.close();
    source = undefined;
  }
  function looked() {
    if (document.visibilityState === "visible") open();
    else hiding = setTimeout(close, HIDDEN_MS);
  }
  open();
  document.addEventListener("visibilitychange", looked);
  window.addEventListener("online", open);
  window.addEventListener("focus", open);
  return () => {
    document.removeEventListener("visibilitychange", looked);
    window.removeEventListener("online", open);
    window.removeEventListener("focus", open);
    close();
  };
}

function releaseWhenClosed(articleId: number, page: string): () => void {
  function release() {
    navigator.sendBeacon(releaseUrl(articleId), releaseForm(articleId, page));
  }
  window.addEventListener("pagehide", release);
  return () => {
    window.removeEventListener("pagehide", release);
    release();
  };
}
