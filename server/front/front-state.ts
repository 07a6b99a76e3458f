import type { IncomingMessage, ServerResponse } from "node:http";
import type { BlockList } from "node:net";
import type { ExpiryListener } from "#server/front/expiry-listener.ts";
import type { FileSender } from "#server/front/files/send-file.ts";
import type { StaticFiles } from "#server/front/files/static-files.ts";
import type { FrontCounts } from "#server/front/front-metrics.ts";
import type { ChangeTimes } from "#server/front/pages/change-times.ts";
import type { Fence } from "#server/front/pages/fence.ts";
import type { KeptPages } from "#server/front/pages/kept-pages.ts";
import type { KeptPage, Page } from "#server/front/pages/page.ts";
import type { PageStore } from "#server/front/pages/page-store.ts";
import type { RenderQueue } from "#server/front/pages/render-queue.ts";
import type { Press } from "#server/front/render-document.ts";
import type { Servings } from "#server/front/servings.ts";

/** One request and the response to it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** What a shared render came to. A failure carries the id under which it was logged. */
export type Outcome =
  | { kind: "kept"; page: KeptPage }
  | { kind: "unkept"; page: Page }
  | { kind: "failed"; reference: string };

/** Bounded work, by who asks, so that a flood of one kind leaves room for the others. */
export interface Lanes {
  /** Pages that anybody may be given. */
  pages: RenderQueue<Outcome>;
  /** Pages rendered for one person. */
  own: RenderQueue<void>;
  /** What readers send. */
  posts: RenderQueue<void>;
  /** The newsroom. */
  desk: RenderQueue<void>;
}

/** Everything that one front holds. */
export interface FrontState extends Press {
  trusted: BlockList;
  listener: ExpiryListener;
  store: PageStore;
  kept: KeptPages;
  fence: Fence;
  changes: ChangeTimes;
  lanes: Lanes;
  files: StaticFiles;
  sendFile: FileSender;
  counts: FrontCounts;
  /** How often what was shown. */
  servings: Servings;
  outage: Outage;
}

/** What is known of the database being away. */
export interface Outage {
  /** A render failed a moment ago because the database could not be read. */
  isFresh(): boolean;
  note(): void;
  end(): void;
  /** Whether kept pages may still be served though they cannot be proven. */
  isBearable(): boolean;
}
