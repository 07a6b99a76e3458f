import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { queriesSent } from "#db/client.ts";
import { globalSlot } from "#lib/global-slot.ts";
import type { FrontState } from "#server/front/front-state.ts";

/** Plain numbers, counted where it must be cheap and read when metrics are asked for. */
export interface FrontCounts {
  requests: number;
  hits: number;
  misses: number;
  stale: number;
  renders: number;
  failures: number;
  refused: number;
  expiries: number;
}

export function newCounts(): FrontCounts {
  return {
    requests: 0,
    hits: 0,
    misses: 0,
    stale: 0,
    renders: 0,
    failures: 0,
    refused: 0,
    expiries: 0,
  };
}

const counters: Record<keyof FrontCounts, string> = {
  requests: "Requests received",
  hits: "Pages answered from the store",
  misses: "Pages that were not in the store, or not current",
  stale: "Pages served though the database was away",
  renders: "Pages rendered for everybody",
  failures: "Renders that failed",
  refused: "Requests refused because too much was to be rendered",
  expiries: "Notifications of expired pages",
};

/** The process's metrics in Prometheus text format 0.0.4. */
export function createMetrics(front: FrontState): Registry {
  const registry = new Registry();
  const names = Object.keys(counters) as (keyof FrontCounts)[];
  for (const name of names) {
    counter(registry, { name, help: counters[name], read: () => front.counts[name] });
  }
  counter(registry, { name: "queries", help: "Queries sent to the database", read: queriesSent });
  for (const [name, [help, read]] of Object.entries(gauges(front))) {
    gauge(registry, { name, help, read });
  }
  processMetrics(registry);
  return registry;
}

interface Measure {
  name: string;
  help: string;
  read: () => number;
}

function gauges(front: FrontState): Record<string, [string, () => number]> {
  const { store, lanes, fence, listener, servings } = front;
  return {
    store_bytes: ["Bytes of kept pages", store.bytes],
    store_pages: ["Kept pages", store.entries],
    fenced_tags: ["Tags that expired during a render", fence.size],
    pages_rendering: ["Pages being rendered for everybody", lanes.pages.running],
    pages_waiting: ["Renders that wait for a place", lanes.pages.waiting],
    posts_running: ["Posts of readers being answered", lanes.posts.running],
    desk_running: ["Requests of the newsroom being answered", lanes.desk.running],
    servings_waiting: ["Names whose servings wait to be written", servings.waiting],
    listening: ["1 while expiries arrive", () => Number(listener.isListening())],
    database_last_touch_seconds: [
      "When the database last answered the listener",
      () => listener.lastTouch() / 1000,
    ],
  };
}

function counter(registry: Registry, { name, help, read }: Measure): void {
  new Counter({
    name: `standfirst_${name}_total`,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}

function gauge(registry: Registry, { name, help, read }: Measure): void {
  new Gauge({
    name: `standfirst_${name}`,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

/** Memory, processor time and event-loop lag are the process's, and measured once however many fronts it has. */
function processMetrics(registry: Registry): void {
  const shared = globalSlot("process-metrics", () => {
    const made = new Registry();
    collectDefaultMetrics({ register: made });
    return made;
  });
  for (const metric of shared.getMetricsAsArray()) registry.registerMetric(metric as never);
}
