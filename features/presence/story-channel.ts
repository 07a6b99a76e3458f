import pg from "pg";
import { pool } from "#db/client.ts";
import type { Present } from "#features/presence/presence-hub.ts";
import { STORY_CHANNEL } from "#features/revisions/lock/tell-story.ts";

/** What was said of a story: that it changed, or who has it open on another process. */
export interface Heard {
  articleId: number;
  node?: string;
  people?: Present[];
  /** The speaker does not know who has it open elsewhere. */
  asks?: true;
}

export interface StoryChannel {
  say(words: Heard): void;
  close(): void;
}

interface Options {
  hear(heard: Heard): void;
  /** From now on everything is heard; anything may have been missed before. */
  connected(): void;
}

const RETRY_MS = 1_000;

/** Listens to what happens to stories, on a connection of its own that is made again whenever it is lost. */
export function openStoryChannel({ hear, connected }: Options): StoryChannel {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  let saying = Promise.resolve();

  async function connect(): Promise<void> {
    const opened = new pg.Client({
      connectionString: process.env.DATABASE_URL,
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
      application_name: "standfirst presence",
    });
    client = opened;
    opened.on("error", () => lose(opened));
    opened.on("end", () => lose(opened));
    opened.on("notification", ({ payload }) => {
      if (client === opened) hearAll(payload ?? "");
    });
    try {
      await opened.connect();
      await opened.query(`listen ${STORY_CHANNEL}`);
      if (client === opened) connected();
    } catch {
      lose(opened);
    }
  }

  function lose(connection: pg.Client): void {
    if (client !== connection) return;
    client = undefined;
    connection.end().catch(() => {});
    if (isClosed) return;
    retry = setTimeout(() => void connect(), RETRY_MS);
    retry.unref();
  }

  function hearAll(payload: string): void {
    const heard = JSON.parse(payload) as Heard;
    if (typeof heard.articleId === "number") hear(heard);
  }

  /** One after the other: on two connections what was said last could be heard first. */
  async function say(words: Heard): Promise<void> {
    await pool().query("select pg_notify($1, $2)", [STORY_CHANNEL, JSON.stringify(words)]);
  }

  void connect();
  return {
    say(words) {
      saying = saying.then(() => say(words)).catch(() => {});
    },
    close() {
      isClosed = true;
      clearTimeout(retry);
      const open = client;
      if (open) lose(open);
    },
  };
}
