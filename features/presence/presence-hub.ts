import { randomUUID } from "node:crypto";
import {
  type Heard,
  openStoryChannel,
  type StoryChannel,
} from "#features/presence/story-channel.ts";
import { globalSlot } from "#lib/global-slot.ts";

/** Somebody who has a story open, and the page on which they do. */
export interface Present {
  page: string;
  staffId: number;
  name: string;
}

interface Joined {
  present: Present;
  changed: () => void;
  end: () => void;
}

interface Elsewhere {
  people: Present[];
  heardAt: number;
}

/** What other processes say of themselves holds so long; they repeat it three times as often. */
const BELIEVED_MS = 30_000;
const REPEATED_MS = 10_000;
/** A notification holds 8,000 bytes. */
const MOST_TOLD = 40;

/**
 * Who has which story open. Each process knows its own pages and tells the others by notification, so
 * that opening a page writes nothing into the database.
 */
export const presenceHub = globalSlot("presence", createHub);

function createHub() {
  const node = randomUUID();
  const here = new Map<number, Set<Joined>>();
  const elsewhere = new Map<number, Map<string, Elsewhere>>();
  let channel: StoryChannel | undefined;
  let repeating: NodeJS.Timeout | undefined;

  function join(articleId: number, joined: Joined): () => void {
    open();
    const pages = here.get(articleId) ?? new Set();
    here.set(articleId, pages.add(joined));
    announce(articleId, "asks");
    return () => leave(articleId, joined);
  }

  function leave(articleId: number, joined: Joined): void {
    const pages = here.get(articleId);
    if (!pages?.delete(joined)) return;
    announce(articleId);
    if (pages.size === 0) here.delete(articleId);
    if (here.size === 0) close();
  }

  /** Everybody who has the story open, on any process. */
  function listPresent(articleId: number): Present[] {
    const own = [...(here.get(articleId) ?? [])].map(({ present }) => present);
    const others = [...(elsewhere.get(articleId)?.values() ?? [])]
      .filter(({ heardAt }) => Date.now() - heardAt < BELIEVED_MS)
      .flatMap(({ people }) => people);
    return [...own, ...others];
  }

  function announce(articleId: number, asks?: "asks"): void {
    const people = [...(here.get(articleId) ?? [])].slice(0, MOST_TOLD).map((one) => one.present);
    tell(articleId);
    channel?.say({ articleId, node, people, ...(asks && { asks: true }) });
  }

  function tell(articleId: number): void {
    for (const { changed } of here.get(articleId) ?? []) changed();
  }

  function hear({ articleId, node: from, people, asks }: Heard): void {
    if (from === node) return;
    if (from && people) {
      const nodes = elsewhere.get(articleId) ?? new Map<string, Elsewhere>();
      elsewhere.set(articleId, nodes.set(from, { people, heardAt: Date.now() }));
      if (people.length === 0) nodes.delete(from);
      if (asks && here.has(articleId)) announce(articleId);
    }
    tell(articleId);
  }

  function open(): void {
    if (channel) return;
    channel = openStoryChannel({ hear, connected: askAnew });
    repeating = setInterval(repeatAll, REPEATED_MS);
    repeating.unref();
  }

  /** Whoever left while nothing was heard would be believed for long; who is there says so again. */
  function askAnew(): void {
    elsewhere.clear();
    repeatAll();
  }

  function repeatAll(): void {
    for (const articleId of here.keys()) announce(articleId, "asks");
  }

  function close(): void {
    clearInterval(repeating);
    elsewhere.clear();
    channel?.close();
    channel = undefined;
  }

  /** Ends every open stream; browsers ask again, at another process or the next one. */
  function endAll(): void {
    for (const pages of [...here.values()]) for (const joined of [...pages]) joined.end();
  }

  return { join, listPresent, endAll };
}
