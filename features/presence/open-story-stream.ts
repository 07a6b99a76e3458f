import { type Present, presenceHub } from "#features/presence/presence-hub.ts";
import { findStoryState } from "#features/presence/story-state.ts";

/** Proxies close what is silent for a minute. */
const BEAT_MS = 20_000;
/** Several changes of one moment are told once. */
const GATHER_MS = 60;
/** Afterwards the browser asks again, and is asked who it is. */
const LONGEST_MS = 10 * 60_000;

/** What happens to a story, as server-sent events (HTML, 9.2), for as long as the page listens. */
export function openStoryStream(
  articleId: number,
  { present, signal }: { present: Present; signal: AbortSignal },
): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      const encoder = new TextEncoder();
      let gathering: NodeJS.Timeout | undefined;
      const write = (text: string) => controller.enqueue(encoder.encode(text));

      async function tell() {
        gathering = undefined;
        const state = await findStoryState(articleId).catch(() => undefined);
        if (state && !isEnded) write(`data: ${JSON.stringify(state)}\n\n`);
      }
      function changed() {
        gathering ??= setTimeout(() => void tell(), GATHER_MS);
      }
      let isEnded = false;
      end = () => {
        if (isEnded) return;
        isEnded = true;
        clearInterval(beat);
        clearTimeout(gathering);
        clearTimeout(longest);
        leave();
        try {
          controller.close();
        } catch {
          // The browser has closed it.
        }
      };
      const beat = setInterval(() => write(": beat\n\n"), BEAT_MS);
      const longest = setTimeout(() => end(), LONGEST_MS);
      beat.unref();
      longest.unref();
      write("retry: 1000\n\n");
      const leave = presenceHub.join(articleId, { present, changed, end: () => end() });
      signal.addEventListener("abort", () => end(), { once: true });
    },
    cancel: () => end(),
  });
}
