import type { StandingVersion } from "#features/revisions/standing-version.ts";

/** What the server said to a save. */
export type SaveAnswer =
  | { kind: "saved"; version: number }
  | { kind: "stale"; standing: StandingVersion }
  | { kind: "refused"; message: string };

/** What an editor sees of the saving. */
export type SaveState =
  | { kind: "saved" | "typing" | "saving" | "offline" }
  | { kind: "refused"; message: string }
  | { kind: "stale"; standing: StandingVersion };

interface AutosaverOptions {
  version: number;
  save(version: number): Promise<SaveAnswer>;
  show(state: SaveState): void;
}

/** After the last key, and at the latest after the first one that is not saved (E2: within 2 s). */
const PAUSE_MS = 700;
const LATEST_MS = 1500;
const RETRY_MS = 4000;

/**
 * Saves what is typed, one request at a time, each over the version that the last one made.
 * A refused save waits for the person; a lost connection is tried again.
 */
export function createAutosaver({ version, save, show }: AutosaverOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | undefined;
  let running: Promise<void> | undefined;
  let standing: StandingVersion | undefined;

  function touch() {
    dirtySince ??= Date.now();
    if (standing) return;
    if (!running) show({ kind: "typing" });
    wait(Math.min(PAUSE_MS, Math.max(0, dirtySince + LATEST_MS - Date.now())));
  }

  function wait(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), milliseconds);
  }

  /** Saves what is not saved yet; true when everything is. */
  async function saveNow(): Promise<boolean> {
    clearTimeout(timer);
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
    show({ kind: "saving" });
    const answer = await save(version).catch(() => undefined);
    running = undefined;
    if (answer?.kind === "saved") return saved(answer.version);
    dirtySince = since;
    if (!answer) {
      show({ kind: "offline" });
      return wait(RETRY_MS);
    }
    if (answer.kind === "stale") standing = answer.standing;
    show(answer);
  }

  function saved(made: number) {
    version = made;
    if (dirtySince === undefined) show({ kind: "saved" });
    else touch();
  }

  /** Saves over the version that stands in the way; the server keeps that one in the history. */
  function keepMine() {
    if (!standing) return;
    version = standing.version;
    standing = undefined;
    dirtySince ??= Date.now();
    void saveNow();
  }

  return { touch, saveNow, keepMine, isDirty: () => dirtySince !== undefined || Boolean(running) };
}

export type Autosaver = ReturnType<typeof createAutosaver>;
