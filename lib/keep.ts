import { globalSlot } from "#lib/global-slot.ts";

interface KeptValue {
  value: Promise<unknown>;
  tags: readonly string[];
  /** `performance.now()` from which it is loaded again. */
  until: number;
}

const store = globalSlot("kept-values", () => ({
  listening: false,
  values: new Map<string, KeptValue>(),
}));

/**
 * A value that is read by nearly every page, kept in this process until one of its tags expires.
 * Nothing is kept while the process does not hear expiries (CLI, worker, tests, a lost connection).
 */
export function keep<T>(
  key: string,
  tags: readonly string[],
  load: () => PromiseLike<T>,
): Promise<T> {
  return keepFor(Number.POSITIVE_INFINITY, { key, tags }, load);
}

/** The same for a value that changes with the clock, too: kept for that many seconds at most. */
export function keepFor<T>(
  seconds: number,
  { key, tags }: { key: string; tags: readonly string[] },
  load: () => PromiseLike<T>,
): Promise<T> {
  const known = store.values.get(key);
  if (known && performance.now() < known.until) return known.value as Promise<T>;
  // A query is sent each time that somebody awaits it; a promise is kept once.
  const value = Promise.resolve(load());
  if (!store.listening) return value;
  // An expiry that arrives while the value loads takes the entry out, so the old value is never found again.
  store.values.set(key, { value, tags, until: performance.now() + seconds * 1000 });
  value.catch(() => forget(key, value));
  return value;
}

/** Forgets every value that depends on one of the tags. Called by the listener of expiries. */
export function dropKeptValues(tags: Iterable<string>): void {
  const expired = new Set(tags);
  for (const [key, kept] of store.values) {
    if (kept.tags.some((tag) => expired.has(tag))) store.values.delete(key);
  }
}

/** Says whether this process hears expiries; forgets everything at each change. */
export function setKeeping(listening: boolean): void {
  store.listening = listening;
  store.values.clear();
}

function forget(key: string, value: Promise<unknown>): void {
  if (store.values.get(key)?.value === value) store.values.delete(key);
}
