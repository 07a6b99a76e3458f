import type { KeptPage, Shelf } from "#server/front/pages/page.ts";

export interface PageStore {
  /** The page under a key, current or not. The caller sets `used` when it serves it. */
  get(key: string): KeptPage | undefined;
  put(page: KeptPage): void;
  drop(key: string): void;
  /** Drops every page that depends on one of the tags; answers how many. */
  dropTags(tags: Iterable<string>): number;
  /** From now on every kept page must be rendered again before it is served as current. */
  markAllUnproven(): void;
  clear(): void;
  bytes(): number;
  entries(): number;
}

interface Options {
  maxBytes: number;
  /** Told of each key that leaves the store, whatever the reason. */
  onLeave?: (key: string) => void;
}

/** The part of the store that each shelf may fill, so that made-up addresses cannot push out stories. */
const SHARES: Record<Shelf, number> = { page: 1, variant: 0.3, missing: 0.05 };

/** Pages in memory, bounded in bytes, the longest unused going first. */
export function createPageStore({ maxBytes, onLeave = () => {} }: Options): PageStore {
  const pages = new Map<string, KeptPage>();
  const shelves: Record<Shelf, Map<string, KeptPage>> = {
    page: new Map(),
    variant: new Map(),
    missing: new Map(),
  };
  const shelfBytes: Record<Shelf, number> = { page: 0, variant: 0, missing: 0 };
  const keysByTag = new Map<string, Set<string>>();

  function put(page: KeptPage): void {
    const replaced = pages.get(page.key);
    if (replaced) remove(replaced);
    if (page.bytes > maxBytes * SHARES[page.shelf]) {
      onLeave(page.key);
      return;
    }
    makeRoom(page);
    pages.set(page.key, page);
    shelves[page.shelf].set(page.key, page);
    shelfBytes[page.shelf] += page.bytes;
    for (const tag of page.tags) addTo(keysByTag, tag, page.key);
  }

  function makeRoom(page: KeptPage): void {
    while (shelfBytes[page.shelf] + page.bytes > maxBytes * SHARES[page.shelf]) evict(page.shelf);
    while (bytes() + page.bytes > maxBytes) evict(fullestShelf());
  }

  /** Second chance: a page that was used since the last look goes to the end of the line. */
  function evict(shelf: Shelf): void {
    const line = shelves[shelf];
    for (const [key, page] of line) {
      if (!page.used) {
        drop(key);
        return;
      }
      page.used = false;
      line.delete(key);
      line.set(key, page);
    }
  }

  function fullestShelf(): Shelf {
    const names = Object.keys(shelfBytes) as Shelf[];
    return names.reduce((fullest, name) => (load(name) > load(fullest) ? name : fullest));
  }

  function load(shelf: Shelf): number {
    return shelfBytes[shelf] / SHARES[shelf];
  }

  function drop(key: string): void {
    const page = pages.get(key);
    if (!page) return;
    remove(page);
    onLeave(key);
  }

  function remove(page: KeptPage): void {
    pages.delete(page.key);
    shelves[page.shelf].delete(page.key);
    shelfBytes[page.shelf] -= page.bytes;
    for (const tag of page.tags) removeFrom(keysByTag, tag, page.key);
  }

  function dropTags(tags: Iterable<string>): number {
    const keys = [...tags].flatMap((tag) => [...(keysByTag.get(tag) ?? [])]);
    const distinct = new Set(keys);
    for (const key of distinct) drop(key);
    return distinct.size;
  }

  function bytes(): number {
    return shelfBytes.page + shelfBytes.variant + shelfBytes.missing;
  }

  return {
    get: (key) => pages.get(key),
    put,
    drop,
    dropTags,
    markAllUnproven() {
      for (const page of pages.values()) page.current = false;
    },
    clear() {
      for (const key of [...pages.keys()]) drop(key);
    },
    bytes,
    entries: () => pages.size,
  };
}

function addTo(index: Map<string, Set<string>>, tag: string, key: string): void {
  const keys = index.get(tag);
  if (keys) keys.add(key);
  else index.set(tag, new Set([key]));
}

function removeFrom(index: Map<string, Set<string>>, tag: string, key: string): void {
  const keys = index.get(tag);
  if (!keys) return;
  keys.delete(key);
  if (keys.size === 0) index.delete(tag);
}
