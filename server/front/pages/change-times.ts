/** Since when each address says what it says. */
export interface ChangeTimes {
  /**
   * The whole second, in milliseconds since 1970, at which `digest` was first seen under `key`; undefined within a
   * second in which the address said something else too, which a date could not tell apart (RFC 9110, 8.8.2.2).
   */
  since(key: string, digest: string, now: number): number | undefined;
}

interface Seen {
  digest: string;
  at: number;
}

/** Remembers the latest addresses, so that a page that is rendered anew with the same bytes keeps its date. */
export function createChangeTimes({ most = 5_000 }: { most?: number } = {}): ChangeTimes {
  const seen = new Map<string, Seen>();

  function since(key: string, digest: string, now: number): number | undefined {
    const known = seen.get(key);
    const current = known?.digest === digest ? known : { digest, at: nextSecond(known, now) };
    seen.delete(key);
    seen.set(key, current);
    if (seen.size > most) seen.delete(seen.keys().next().value!);
    return current.at <= now ? current.at : undefined;
  }

  return { since };
}

/** A date never goes back, and two contents never share one. */
function nextSecond(before: Seen | undefined, now: number): number {
  const second = Math.floor(now / 1000) * 1000;
  return before ? Math.max(second, before.at + 1000) : second;
}
