import { EventEmitter } from "node:events";
import pg from "pg";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import { log } from "#lib/log.ts";

export interface ExpiryEvents {
  /** Tags of pages that are no longer true. */
  expired: [tags: string[]];
  /** From now on every expiry arrives; any may have been missed before. */
  connected: [];
  /** Expiries may be missed from now on. */
  lost: [];
}

export interface ExpiryListener extends EventEmitter<ExpiryEvents> {
  start(): void;
  isListening(): boolean;
  /** The database answers but takes no connection of ours, so it can be read by others: it is not down. */
  isRefused(): boolean;
  /** When the database last answered, in milliseconds since 1970; 0 for never. */
  lastTouch(): number;
  /**
   * Resolves when every expiry committed before the call has been told, or after `limitMs`.
   * Answers whether it was.
   */
  caughtUp(limitMs?: number): Promise<boolean>;
  close(): Promise<void>;
}

interface Options {
  connectionString: string;
  heartbeatMs?: number;
  /** Longest wait for an answer of the database. */
  patienceMs?: number;
}

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 2_000;

/** Listens to expiries on one connection of its own, and connects again whenever that is lost. */
export function createExpiryListener(options: Options): ExpiryListener {
  const { connectionString, heartbeatMs = 5_000, patienceMs = 3_000 } = options;
  const events = new EventEmitter<ExpiryEvents>();
  let client: pg.Client | undefined;
  let isListening = false;
  let isRefused = false;
  let isClosed = false;
  let lastTouch = 0;
  let delay = 0;
  let retry: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const opened = new pg.Client({
      connectionString,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      keepAlive: true,
      application_name: "standfirst expiries",
    });
    client = opened;
    opened.on("error", () => lose(opened));
    opened.on("end", () => lose(opened));
    opened.on("notification", ({ payload }) => tell(payload ?? ""));
    try {
      await opened.connect();
      await opened.query(`listen ${EXPIRE_CHANNEL}`);
      if (client === opened) succeed();
    } catch (error) {
      isRefused = isRefusal(error);
      lose(opened);
    }
  }

  function succeed(): void {
    isListening = true;
    isRefused = false;
    delay = 0;
    lastTouch = Date.now();
    heartbeat = setInterval(() => void beat(), heartbeatMs);
    events.emit("connected");
  }

  function lose(connection: pg.Client): void {
    if (client !== connection) return;
    client = undefined;
    clearInterval(heartbeat);
    connection.end().catch(() => {});
    if (isListening) {
      isListening = false;
      if (!isClosed) log.warn("the connection that listens for expiries was lost");
      events.emit("lost");
    }
    if (isClosed) return;
    retry = setTimeout(() => void connect(), delay);
    delay = Math.min(LONGEST_DELAY_MS, Math.max(FIRST_DELAY_MS, delay * 2));
  }

  async function beat(): Promise<void> {
    const asked = client;
    if (!asked) return;
    try {
      await asked.query("select 1");
      lastTouch = Date.now();
    } catch {
      lose(asked);
    }
  }

  /** A payload that cannot be read may have named any tag, so what was kept must be proven again. */
  function tell(payload: string): void {
    const tags = parseTags(payload);
    if (tags) {
      events.emit("expired", tags);
      return;
    }
    log.error("an expiry could not be read; every kept page is rendered again");
    events.emit("connected");
  }

  async function caughtUp(limitMs = 1_000): Promise<boolean> {
    const limit = AbortSignal.timeout(limitMs);
    while (!limit.aborted && !isClosed) {
      if (isListening && client && (await answers(client))) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  }

  /** PostgreSQL sends the notifications of earlier commits before it says that it is ready again. */
  async function answers(asked: pg.Client): Promise<boolean> {
    try {
      await asked.query("select 1");
      return client === asked;
    } catch {
      lose(asked);
      return false;
    }
  }

  return Object.assign(events, {
    start: () => void connect(),
    isListening: () => isListening,
    isRefused: () => isRefused,
    lastTouch: () => lastTouch,
    caughtUp,
    async close() {
      isClosed = true;
      clearTimeout(retry);
      const open = client;
      if (open) lose(open);
    },
  });
}

function parseTags(payload: string): string[] | undefined {
  try {
    const tags: unknown = JSON.parse(payload);
    const areTags = Array.isArray(tags) && tags.every((tag) => typeof tag === "string");
    return areTags ? tags : undefined;
  } catch {
    return undefined;
  }
}

/** Too many connections, or a role or database without permission to connect (SQLSTATE classes 53 and 28). */
function isRefusal(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && /^(53|28|42)\w{3}$/.test(code);
}
