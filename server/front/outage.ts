import type { Outage } from "#server/front/front-state.ts";

const FRESH_MS = 5_000;
/** Pages that cannot be proven are served for a day (architecture, "When the database is down"). */
const BEARABLE_MS = 24 * 60 * 60 * 1000;

/** Remembers that the database was away. `lastTouch` gives when it last answered, in milliseconds since 1970. */
export function createOutage(lastTouch: () => number, now: () => number = Date.now): Outage {
  let freshUntil = 0;
  return {
    isFresh: () => now() < freshUntil,
    note() {
      freshUntil = now() + FRESH_MS;
    },
    end() {
      freshUntil = 0;
    },
    isBearable: () => now() - lastTouch() < BEARABLE_MS,
  };
}
