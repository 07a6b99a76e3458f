import { EventEmitter } from "node:events";
import type { ExpiryEvents, ExpiryListener } from "#server/front/expiry-listener.ts";

/** A listener without a database, that tells what a test tells it to. */
export interface SilentListener extends ExpiryListener {
  connect(): void;
  lose(reason?: "refused"): void;
  setLastTouch(time: number): void;
}

export function createSilentListener(): SilentListener {
  const events = new EventEmitter<ExpiryEvents>();
  let isListening = false;
  let isRefused = false;
  let lastTouch = Date.now();
  return Object.assign(events, {
    start() {},
    isListening: () => isListening,
    isRefused: () => isRefused,
    lastTouch: () => lastTouch,
    caughtUp: async () => isListening,
    close: async () => {},
    connect() {
      isListening = true;
      events.emit("connected");
    },
    lose(reason?: "refused") {
      isListening = false;
      isRefused = reason === "refused";
      events.emit("lost");
    },
    setLastTouch(time: number) {
      lastTouch = time;
    },
  });
}
