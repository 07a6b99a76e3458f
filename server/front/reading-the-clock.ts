import { log } from "#lib/log.ts";
import type { Renderer } from "#server/front/render-document.ts";

/** After a failure, the next try: what is due is then late, and said at the desk. */
const AGAIN_MS = 1_000;

/**
 * A renderer before which everything that is due by the clock has been made true, once for all who wait. Where that
 * fails, pages are rendered from what stands.
 */
export function readingTheClock(renderer: Renderer, catchUp: () => Promise<void>): Renderer {
  let running: Promise<void> | undefined;
  let pausedUntil = 0;

  async function tryToCatchUp(): Promise<void> {
    try {
      await catchUp();
    } catch (error) {
      pausedUntil = performance.now() + AGAIN_MS;
      log.warn({ err: error }, "what is due could not be made true");
    }
  }

  return async (request, response) => {
    if (performance.now() >= pausedUntil) {
      running ??= tryToCatchUp().finally(() => {
        running = undefined;
      });
      await running;
    }
    return renderer(request, response);
  };
}
