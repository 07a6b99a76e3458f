import { holdLock, lockOfPage } from "#components/workflow/saving/hold-lock.ts";

/** A page that has been open for longer and then dies is no longer known. */
const KNOWN_MS = 7 * 24 * 60 * 60 * 1000;

/** Remembers that a page is one of this device's, and lives. Gives what lets it die in order. */
export function livePage(page: string): () => void {
  onDevice((storage) => {
    forgetOld(storage);
    storage.setItem(lockOfPage(page), String(Date.now()));
  });
  return holdLock(lockOfPage(page));
}

/**
 * Whether a page was one of this device's and lives no more: it was closed, or its tab crashed. Never true
 * where the browser cannot say (no Web Locks without TLS, no storage).
 */
export async function isDeadPage(page: string): Promise<boolean> {
  const name = lockOfPage(page);
  if (!onDevice((storage) => storage.getItem(name))) return false;
  const snapshot = await navigator.locks?.query().catch(() => undefined);
  if (!snapshot) return false;
  const living = [...(snapshot.held ?? []), ...(snapshot.pending ?? [])];
  return !living.some((lock) => lock.name === name);
}

function forgetOld(storage: Storage): void {
  const before = Date.now() - KNOWN_MS;
  for (const name of Object.keys(storage)) {
    if (name.startsWith(lockOfPage("")) && Number(storage.getItem(name)) < before)
      storage.removeItem(name);
  }
}

/** A browser may keep nothing. */
function onDevice<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
