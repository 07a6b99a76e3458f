import type { IncomingMessage } from "node:http";
import { log } from "#lib/log.ts";
import { isReader } from "#server/front/http/is-reader.ts";
import { referrerHost } from "#server/front/http/referrer-host.ts";
import { createNetworkLimits } from "#server/front/network-limits.ts";

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
  /** The site's own host: a step from page to page comes from nowhere else. */
  ownHost?: string;
  /** Who asks, for what counts only so often for one network. */
  addressOf?: (request: IncomingMessage) => string;
  /** Distinct names kept at once; more are dropped. */
  most?: number;
  /** Distinct open names of one kind in a day; what comes after them is counted as one. */
  mostOpen?: number;
  everyMs?: number;
  now?: () => Date;
}

type Day = Map<string, number>;

/** Counts what pages are served as, in memory, and writes the sums now and then. It knows nobody who reads. */
export function createServings({
  write,
  ownHost = "",
  addressOf = ({ socket }) => socket?.remoteAddress ?? "",
  most = 10_000,
  mostOpen = 200,
  everyMs = 5_000,
  now = () => new Date(),
}: Options): Servings {
  const limits = createNetworkLimits(now);
  let days = new Map<string, Day>();
  let today = openDay();
  let names = 0;
  let open = { date: "", names: new Map<string, Set<string>>() };
  let isFull = false;
  let isHeldUp = false;
  let flushing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function note(request: IncomingMessage, { counts }: Counted): void {
    if (counts === undefined || !isReader(request)) return;
    for (const name of counts) {
      if (!limits.allows(name, () => addressOf(request))) continue;
      add(today, name.startsWith("~") ? bounded(name) : name, 1);
    }
    const host = referrerHost(request.headers.referer, ownHost);
    if (host !== undefined) add(today, bounded(`~referrer:${host}`), 1);
  }

  /** An open name says what somebody sent, so only so many of a kind are told apart each day. */
  function bounded(name: string): string {
    const date = now().toISOString().slice(0, 10);
    if (open.date !== date) open = { date, names: new Map() };
    const kind = name.slice(0, name.indexOf(":") + 1);
    const known = open.names.get(kind) ?? new Set();
    open.names.set(kind, known);
    if (!known.has(name) && known.size >= mostOpen) return kind;
    known.add(name);
    return name;
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
