import type { IncomingMessage } from "node:http";
import { log } from "#lib/log.ts";
import { isReader } from "#server/front/http/is-reader.ts";

/** How often something was shown on a day, `YYYY-MM-DD` in UTC. */
export interface Serving {
  day: string;
  name: string;
  count: number;
}

/** Puts servings away; all of them or, by throwing, none. */
export type WriteServings = (servings: Serving[]) => Promise<void>;

export interface Servings {
  /** Counts one answer under each name that its page says, if somebody may be reading it. */
  note(request: IncomingMessage, page: Counted): void;
  /** Writes what was counted; what cannot be written is kept for the next time. Never throws. */
  flush(): Promise<void>;
  /** Flushes every few seconds until `close`. */
  start(): void;
  close(): Promise<void>;
  /** Names that wait to be written, for metrics and tests. */
  waiting(): number;
}

interface Counted {
  counts?: readonly string[];
}

interface Options {
  write: WriteServings;
  /** Distinct names kept at once; more are dropped. */
  most?: number;
  everyMs?: number;
  now?: () => Date;
}

type Day = Map<string, number>;

/** Counts what pages are served as, in memory, and writes the sums now and then. It knows nobody who reads. */
export function createServings({
  write,
  most = 10_000,
  everyMs = 5_000,
  now = () => new Date(),
}: Options): Servings {
  let days = new Map<string, Day>();
  let today = openDay();
  let names = 0;
  let isFull = false;
  let isHeldUp = false;
  let flushing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function note(request: IncomingMessage, { counts }: Counted): void {
    if (counts === undefined || !isReader(request)) return;
    for (const name of counts) add(today, name, 1);
  }

  function add(day: Day, name: string, count: number): void {
    const known = day.get(name);
    if (known !== undefined) day.set(name, known + count);
    else if (names < most) {
      day.set(name, count);
      names += 1;
    } else tellFull();
  }

  function tellFull(): void {
    if (!isFull) log.warn({ most }, "too many names to count; some are dropped");
    isFull = true;
  }

  function openDay(): Day {
    return dayOf(now().toISOString().slice(0, 10));
  }

  function dayOf(date: string): Day {
    const known = days.get(date);
    if (known) return known;
    const day: Day = new Map();
    days.set(date, day);
    return day;
  }

  async function writeOut(): Promise<void> {
    const servings = [...days].flatMap(([day, counts]) =>
      [...counts].map(([name, count]) => ({ day, name, count })),
    );
    days = new Map();
    names = 0;
    today = openDay();
    if (servings.length === 0) return;
    try {
      await write(servings);
      isFull = false;
      isHeldUp = false;
    } catch (error) {
      for (const { day, name, count } of servings) add(dayOf(day), name, count);
      if (!isHeldUp) log.warn({ err: error }, "servings wait until they can be written");
      isHeldUp = true;
    }
  }

  function flush(): Promise<void> {
    flushing ??= writeOut().finally(() => {
      flushing = undefined;
    });
    return flushing;
  }

  return {
    note,
    flush,
    start() {
      timer = setInterval(flush, everyMs);
      timer.unref();
    },
    async close() {
      clearInterval(timer);
      await flushing;
      await flush();
    },
    waiting: () => names,
  };
}
