import { setTimeout as sleep } from "node:timers/promises";
import { log } from "#lib/log.ts";

type Close = () => Promise<void>;

/** What a process has opened and must close: all doors at once, then the rest, last opened first closed. */
export interface Closing {
  /** Aborted when the process begins to end. */
  signal: AbortSignal;
  /** Registers something that others stand on; closed at once where the process is ending already. */
  add: (close: Close) => Promise<void>;
  /** Registers a way in: requests, jobs. */
  addDoor: (close: Close) => Promise<void>;
  /** Closes everything, once; later calls wait for the first. A failure is logged and the rest still closes. */
  close: () => Promise<void>;
}

/** A new, empty list of things to close. `seconds` bounds all of it together. */
export function newClosing(seconds: number): Closing {
  const controller = new AbortController();
  const doors: Close[] = [];
  const others: Close[] = [];
  let closed: Promise<void> | undefined;
  const register = async (list: Close[], close: Close) => {
    if (controller.signal.aborted) await attempt(close);
    else list.push(close);
  };
  const closeAll = async () => {
    await Promise.all(doors.map(attempt));
    for (const close of others.reverse()) await attempt(close);
  };
  return {
    signal: controller.signal,
    add: (close) => register(others, close),
    addDoor: (close) => register(doors, close),
    close: () => {
      controller.abort();
      closed ??= Promise.race([closeAll(), sleep(seconds * 1000, undefined, { ref: false })]);
      return closed;
    },
  };
}

async function attempt(close: Close): Promise<void> {
  try {
    await close();
  } catch (error) {
    log.error({ err: error }, "could not close everything");
  }
}
