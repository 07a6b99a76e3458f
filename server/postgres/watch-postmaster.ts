import { log } from "#lib/log.ts";
import { hasCrashed } from "#server/postgres/postmaster.ts";

const LOOK_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Starts the server again when it has crashed (killed, out of memory); one that somebody stopped in order
 * stays stopped. Returns how to end the watch.
 */
export function watchPostmaster(cluster: string, startAgain: () => Promise<void>): () => void {
  let pause = LOOK_MS;
  let timer = setTimeout(look, pause);
  let isEnded = false;
  timer.unref();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };

  async function look(): Promise<void> {
    pause = hasCrashed(cluster) ? await restart() : LOOK_MS;
    if (!isEnded) timer = setTimeout(look, pause).unref();
  }

  async function restart(): Promise<number> {
    log.error({ cluster }, "PostgreSQL has crashed; starting it again");
    try {
      await startAgain();
      return LOOK_MS;
    } catch (error) {
      log.error({ err: error }, "PostgreSQL could not be started again");
      return Math.min(LONGEST_PAUSE_MS, pause * 2);
    }
  }
}
