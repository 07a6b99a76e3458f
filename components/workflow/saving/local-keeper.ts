import { whenIdle } from "#components/workflow/saving/when-idle.ts";

/** Whether what was typed is on this device; "failing" where the browser refuses to keep it. */
export type LocalState = "kept" | "failing";

interface LocalKeeperOptions {
  write(): Promise<void>;
  remove(): Promise<void>;
  show(state: LocalState): void;
}

/** After the first key that is not kept (E2: within 500 ms, with time for the write itself). */
const WRITE_MS = 150;
/** A write waits this much longer for a moment in which no letter is on its way to the screen (E10). */
const IDLE_MS = 150;

/** Keeps what is typed on this device, one write at a time, until the server has it. */
export function createLocalKeeper({ write, remove, show }: LocalKeeperOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();
  let isKept = true;
  let stopIdling: (() => void) | undefined;

  function touch() {
    isKept = false;
    timer ??= setTimeout(() => {
      stopIdling = whenIdle(() => void keepNow(), IDLE_MS);
    }, WRITE_MS);
  }

  function keepNow(): Promise<void> {
    stopWaiting();
    return enqueue(async () => {
      isKept = true;
      await write();
    });
  }

  /** The server has everything. */
  function forget(): Promise<void> {
    stopWaiting();
    return enqueue(async () => {
      if (timer === undefined) await remove();
    });
  }

  function enqueue(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work).then(
      () => show("kept"),
      () => {
        isKept = false;
        show("failing");
      },
    );
    return queue;
  }

  function stopWaiting() {
    clearTimeout(timer);
    stopIdling?.();
    timer = undefined;
  }

  return { touch, keepNow, forget, isKept: () => isKept };
}
