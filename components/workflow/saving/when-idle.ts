/**
 * Runs something when the page has nothing more urgent to do, at the latest after so many milliseconds; where the
 * browser cannot tell, at once. Returns what calls it off.
 */
export function whenIdle(work: () => void, latestMs: number): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    work();
    return () => {};
  }
  const waiting = requestIdleCallback(work, { timeout: latestMs });
  return () => cancelIdleCallback(waiting);
}
