import { newSaveKey } from "#components/workflow/saving/new-save-key.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";

/** What the server said to a save. */
export type SaveAnswer =
  | { kind: "saved"; version: number }
  | { kind: "stale"; standing: StandingVersion }
  | { kind: "refused"; message: string }
  | { kind: "signedOut" };

/** What an editor sees of the saving. */
export type SaveState =
  | { kind: "saved" | "typing" | "saving" | "offline" | "signedOut" }
  | { kind: "refused"; message: string }
  | { kind: "stale"; standing: StandingVersion };

export interface SaveAttempt {
  version: number;
  key: string;
  /** This save, and those before it of which nobody knows whether they arrived. */
  unanswered: readonly string[];
}

interface AutosaverOptions {
  version: number;
  unanswered?: readonly string[];
  save(attempt: SaveAttempt): Promise<SaveAnswer>;
  show(state: SaveState): void;
}

/** After the last key, and at the latest after the first one that is not saved (E2: within 2 s). */
const PAUSE_MS = 700;
const LATEST_MS = 1500;
const RETRY_MS = 4000;
/** Only the last that arrived can have made the version that stands. */
const MOST_UNANSWERED = 50;

/**
 * Saves what is typed, one request at a time, each over the version that the last one made.
 * A refused save waits for the person; a lost connection and a lost session are tried again.
 */
export function createAutosaver({ save, show, ...start }: AutosaverOptions) {
  let { version } = start;
  let unanswered: readonly string[] = start.unanswered ?? [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | undefined;
  let running: Promise<void> | undefined;
  let standing: StandingVersion | undefined;
  let isTroubled = false;
  /** Said last: every key would say again that somebody types. */
  let said: SaveState["kind"] | undefined;
  /** Counts where the saving went on from; an answer to a save from before changes nothing. */
  let place = 0;

  function touch() {
    dirtySince ??= Date.now();
    if (standing) return;
    if (isTroubled && timer !== undefined) return;
    if (!running && said !== "typing") say({ kind: "typing" });
    wait(Math.min(PAUSE_MS, Math.max(0, dirtySince + LATEST_MS - Date.now())));
  }

  function say(state: SaveState) {
    said = state.kind;
    show(state);
  }

  function wait(milliseconds: number) {
    stopWaiting();
    timer = setTimeout(() => void saveNow(), milliseconds);
  }

  function stopWaiting() {
    clearTimeout(timer);
    timer = undefined;
  }

  /** Saves what is not saved yet; true when everything is. */
  async function saveNow(): Promise<boolean> {
    stopWaiting();
    await running;
    if (dirtySince !== undefined && !standing) {
      running = run();
      await running;
    }
    return dirtySince === undefined;
  }

  async function run() {
    const since = dirtySince;
    dirtySince = undefined;
    if (!isTroubled) say({ kind: "saving" });
    const key = newSaveKey();
    unanswered = [...unanswered, key].slice(-MOST_UNANSWERED);
    const sentFrom = place;
    const answer = await save({ version, key, unanswered }).catch(() => undefined);
    running = undefined;
    if (sentFrom !== place) return;
    isTroubled = !answer || answer.kind === "signedOut";
    if (answer?.kind === "saved") return saved(answer.version);
    dirtySince = since ?? Date.now();
    if (!answer || answer.kind === "signedOut") {
      say(answer ?? { kind: "offline" });
      return wait(RETRY_MS);
    }
    if (answer.kind === "stale") standing = answer.standing;
    say(answer);
  }

  function saved(made: number) {
    version = made;
    unanswered = [];
    if (dirtySince === undefined) say({ kind: "saved" });
    else touch();
  }

  /**
   * Goes on over a version that the words in the editor now contain; `isAhead` says whether they say more.
   * Saves that were never answered stay known: what they may have stored is in those words, too.
   */
  function goOnFrom(seen: { version: number; isAhead: boolean }) {
    place += 1;
    version = seen.version;
    standing = undefined;
    isTroubled = false;
    stopWaiting();
    dirtySince = undefined;
    if (seen.isAhead) touch();
    else say({ kind: "saved" });
  }

  return {
    touch,
    saveNow,
    goOnFrom,
    /** The connection or the session may be back. */
    tryAgain: () => void (isTroubled && saveNow()),
    isDirty: () => dirtySince !== undefined || Boolean(running),
    place: () => ({ version, unanswered }),
  };
}
