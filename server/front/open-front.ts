import { dropKeptValues, setKeeping } from "#lib/keep.ts";
import type { ExpiryListener } from "#server/front/expiry-listener.ts";
import { createFileSender } from "#server/front/files/send-file.ts";
import { createStaticFiles } from "#server/front/files/static-files.ts";
import { newCounts } from "#server/front/front-metrics.ts";
import type { FrontState, Lanes } from "#server/front/front-state.ts";
import { clientAddress, trustedProxies } from "#server/front/http/client-address.ts";
import { siteHeaders } from "#server/front/http/site-headers.ts";
import { createOutage } from "#server/front/outage.ts";
import { createChangeTimes } from "#server/front/pages/change-times.ts";
import { createFence } from "#server/front/pages/fence.ts";
import { keepPage } from "#server/front/pages/keep-page.ts";
import { createKeptPages } from "#server/front/pages/kept-pages.ts";
import { createPageStore } from "#server/front/pages/page-store.ts";
import { createRenderQueue } from "#server/front/pages/render-queue.ts";
import { createStylesheetReader } from "#server/front/press/stylesheet-reader.ts";
import type { Renderer } from "#server/front/render-document.ts";
import { ANY_EXPIRY } from "#server/front/render-page.ts";
import { createServings, type WriteServings } from "#server/front/servings.ts";

export interface FrontOptions {
  renderer: Renderer;
  env: {
    siteUrl: string;
    dataDir: string;
    pageStoreBytes: number;
    maxRenders?: number;
    metricsToken?: string;
    trustedProxies: readonly string[];
  };
  /** Kept pages belong to one build. */
  buildId: string;
  /** Folder of the build (`.next`), and of the files served as they are. */
  buildDir: string;
  publicDir: string;
  /** Addresses of the islands of this build, by name. */
  islands: Readonly<Record<string, string>>;
  listener: ExpiryListener;
  writeServings: WriteServings;
  /** What the process still lacks to serve, as a sentence; undefined when it is ready. */
  notReady: () => Promise<string | undefined>;
  /** False in development: the renderer answers as it likes. */
  press: boolean;
}

const TOUCH_EVERY_MS = 60_000;
const FIRST_CONNECTION_MS = 2_000;

/** Puts a front together and ties its store to the expiries. */
export function openFront(options: FrontOptions) {
  let touching: NodeJS.Timeout | undefined;
  let lastTouchOnDisk = 0;
  const lastTouch = () => Math.max(lastTouchOnDisk, options.listener.lastTouch());
  const front = createState(options, lastTouch);
  const { listener, store, fence, kept, lanes, counts, servings, outage } = front;

  function expire(tags: string[]): void {
    const all = [...tags, ANY_EXPIRY];
    counts.expiries += 1;
    dropKeptValues(tags);
    fence.expire(all);
    lanes.pages.stopJoining();
    store.dropTags(all);
  }

  function proveAgain(): void {
    setKeeping(true);
    store.markAllUnproven();
    lanes.pages.stopJoining();
    fence.open();
    outage.end();
    kept.touch();
  }

  listener.on("expired", expire);
  listener.on("connected", proveAgain);
  listener.on("lost", trustNothingNew);

  function trustNothingNew(): void {
    setKeeping(false);
    fence.close();
  }

  async function start(): Promise<void> {
    if (options.press) {
      lastTouchOnDisk = await kept.lastTouch();
      for (const page of await kept.load()) store.put(keepPage(page, page.shelf, false));
    }
    touching = setInterval(() => listener.isListening() && kept.touch(), TOUCH_EVERY_MS);
    touching.unref();
    servings.start();
    listener.start();
    await listener.caughtUp(FIRST_CONNECTION_MS);
  }

  async function close(): Promise<void> {
    clearInterval(touching);
    await Promise.all([servings.close(), listener.close()]);
    await kept.idle();
  }

  return { front, start, close };
}

function createState(options: FrontOptions, lastTouch: () => number): FrontState {
  const { env, buildDir, buildId, publicDir, islands, press } = options;
  const { siteUrl, dataDir } = env;
  const headers = siteHeaders(siteUrl);
  const kept = createKeptPages({ dataDir, buildId });
  const trusted = trustedProxies(env.trustedProxies);
  return {
    renderer: options.renderer,
    siteUrl,
    siteHeaders: headers,
    sources: {
      readStylesheet: createStylesheetReader(buildDir),
      islandUrl: (name) => (Object.hasOwn(islands, name) ? islands[name] : undefined),
    },
    trusted,
    listener: options.listener,
    store: createPageStore({ maxBytes: env.pageStoreBytes, onLeave: kept.remove }),
    kept,
    fence: createFence(),
    changes: createChangeTimes(),
    lanes: createLanes(env.maxRenders ?? 4),
    files: createStaticFiles(press ? { buildDir, publicDir, dataDir } : { dataDir }),
    sendFile: createFileSender(headers),
    counts: newCounts(),
    servings: createServings({
      write: options.writeServings,
      ownHost: new URL(siteUrl).hostname,
      addressOf: (request) => clientAddress(request, trusted),
    }),
    outage: createOutage(lastTouch),
  };
}

function createLanes(renders: number): Lanes {
  return {
    pages: createRenderQueue({ concurrent: renders, waiting: 256, timeLimitMs: 15_000 }),
    own: createRenderQueue({ concurrent: renders, waiting: 64, timeLimitMs: 15_000 }),
    posts: createRenderQueue({ concurrent: 8, waiting: 64, timeLimitMs: 30_000 }),
    desk: createRenderQueue({ concurrent: 16, waiting: 128, timeLimitMs: 300_000 }),
  };
}
