import {
  createAutosaver,
  type SaveAnswer,
  type SaveAttempt,
  type SaveState,
} from "#components/workflow/saving/autosaver.ts";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";
import { createLocalKeeper, type LocalState } from "#components/workflow/saving/local-keeper.ts";
import type { OpenedStory } from "#components/workflow/saving/opened-story.ts";
import type { Content } from "#features/revisions/content.ts";

interface StorySaverOptions {
  opened: OpenedStory;
  drafts: { put(draft: LocalDraft): Promise<void>; remove(id: string): Promise<void> };
  /** What stands in the editor now. */
  read(): Content;
  send(attempt: SaveAttempt): Promise<SaveAnswer>;
  show(state: SaveState): void;
  showLocal(state: LocalState): void;
}

/** Longest that a save waits for this device. */
const DEVICE_MS = 300;

/** Keeps what is typed on this device at once, and on the server soon after. */
export function createStorySaver({
  opened,
  drafts,
  read,
  send,
  show,
  showLocal,
}: StorySaverOptions) {
  const { draftId: id, articleId, staffId } = opened;
  let base = opened.base;
  const keeper = createLocalKeeper({
    write: () => drafts.put({ id, articleId, staffId, base, ...now() }),
    remove: () => drafts.remove(id),
    show: showLocal,
  });
  const saver = createAutosaver({
    version: opened.version,
    unanswered: opened.unanswered,
    show: (state) => {
      if (state.kind === "saved") void keeper.forget();
      show(state);
    },
    save,
  });

  function now() {
    return { ...saver.place(), content: read(), typedAt: Date.now() };
  }

  /** The draft names the save before it is sent, so that whoever finds the draft knows whose version that is. */
  async function save(attempt: SaveAttempt): Promise<SaveAnswer> {
    await Promise.race([
      keeper.keepNow(),
      new Promise((resolve) => setTimeout(resolve, DEVICE_MS)),
    ]);
    const over = base;
    const sent = read();
    const answer = await send(attempt);
    if (answer.kind === "saved" && base === over) base = sent;
    return answer;
  }

  return {
    ...saver,
    read,
    /** What the next save goes over. */
    place: () => ({ ...saver.place(), base }),
    /** Goes on from another version, with words that contain it. */
    goOnFrom(place: { version: number; base: Content; isAhead: boolean }) {
      base = place.base;
      if (place.isAhead) keeper.touch();
      saver.goOnFrom(place);
    },
    keepNow: keeper.keepNow,
    isKept: keeper.isKept,
    touch() {
      keeper.touch();
      saver.touch();
    },
  };
}

export type StorySaver = ReturnType<typeof createStorySaver>;
