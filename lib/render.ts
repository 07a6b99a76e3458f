import { AsyncLocalStorage } from "node:async_hooks";
import { globalSlot } from "#lib/global-slot.ts";

/** What one rendering says of itself. The front opens it, loaders fill it, the front reads it. */
export interface Render {
  /** Cache tags of everything that the page read. */
  tags: Set<string>;
  /** A reader page: the framework's scripts are pressed out of it. */
  readerPage: boolean;
  /** At least one loader declared what it read with `dependsOn`, so the page may be kept. */
  declared: boolean;
  /** Seconds that a kept page may live without an expiry; undefined for as long as it is true. */
  maxAgeSeconds?: number;
  /** The true status where Next cannot set it (410, 451, 301). */
  status?: number;
  /** Target of a declared redirect. */
  location?: string;
  /** What each serving of the page counts as. */
  counts?: Set<string>;
  /** Origins that the page may show in a frame once a reader asks for it; none is the rule. */
  frames?: Set<string>;
  /** Pages of other sites may show the page in a frame. */
  isFrameable?: true;
}

const renders = globalSlot("renders", () => new AsyncLocalStorage<Render>());

/** Runs `work` as one rendering and gives it `render` to fill. */
export function withRender<T>(render: Render, work: () => T): T {
  return renders.run(render, work);
}

/** A rendering that has declared nothing yet. */
export function newRender(): Render {
  return { tags: new Set(), readerPage: false, declared: false };
}

/** Marks the page as one for readers. Called by the readers' layout alone. */
export function declareReaderPage(...chromeTags: string[]): void {
  const render = renders.getStore();
  if (!render) return;
  render.readerPage = true;
  for (const tag of chromeTags) render.tags.add(tag);
}

/** Declares what the page read. Without this call a page is never kept. */
export function dependsOn(...tags: string[]): void {
  const render = renders.getStore();
  if (!render) return;
  render.declared = true;
  for (const tag of tags) render.tags.add(tag);
}

/** Bounds how long the page may be kept, for a page whose content changes with the clock. */
export function keepAtMost(seconds: number): void {
  const render = renders.getStore();
  if (!render) return;
  render.maxAgeSeconds = Math.max(
    1,
    Math.min(render.maxAgeSeconds ?? seconds, Math.floor(seconds)),
  );
}

/**
 * Says what each serving of the page counts as, such as `placement:12`: also those from the store, which no
 * loader sees. What a caller names must be bounded: a thing that exists. A name that says what was asked for
 * begins with `~` and its kind, `~search:…`; the front tells only so many of each kind apart.
 */
export function countsAs(...names: string[]): void {
  const render = renders.getStore();
  if (!render || names.length === 0) return;
  render.counts ??= new Set();
  for (const name of names) render.counts.add(name);
}

/** Lets the page frame these origins: content of a known provider, which loads when a reader asks for it. */
export function allowFrames(...origins: string[]): void {
  const render = renders.getStore();
  if (!render || origins.length === 0) return;
  render.frames ??= new Set();
  for (const origin of origins) render.frames.add(origin);
}

/** Lets pages of other sites show the page in a frame. It must be one where a click that was meant for them does no harm. */
export function allowFraming(): void {
  const render = renders.getStore();
  if (render) render.isFrameable = true;
}

/** Gives the answer its true status, which Next cannot set from a page. */
export function answerWithStatus(status: 404 | 410 | 451): void {
  const render = renders.getStore();
  if (render) render.status = status;
}

/** Makes the answer a permanent redirect to a path of this site. */
export function answerWithRedirect(location: string): void {
  const render = renders.getStore();
  if (!render) return;
  render.status = 301;
  render.location = location;
}
