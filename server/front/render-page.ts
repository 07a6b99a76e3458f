import { randomBytes } from "node:crypto";
import { log } from "#lib/log.ts";
import type { FrontState, Outcome } from "#server/front/front-state.ts";
import { compressKept, compressOnce } from "#server/front/http/compress-page.ts";
import { digestOf } from "#server/front/http/etag.ts";
import { pageRequest } from "#server/front/page-request.ts";
import type { Ticket } from "#server/front/pages/fence.ts";
import { keepPage, lastModifiedOf } from "#server/front/pages/keep-page.ts";
import type { KeptPage, Page, Shelf } from "#server/front/pages/page.ts";
import type { WantedPage } from "#server/front/pages/page-key.ts";
import { newNonce, type Rendered, renderDocument } from "#server/front/render-document.ts";

/** Every expiry carries this tag too: any of them may have put something where nothing was. */
export const ANY_EXPIRY = "*";

const MISSING_SECONDS = 60;
const KEPT_STATUSES = new Set([200, 301, 410]);
/** Answers that show something or lead somewhere; the others are about what is not there. */
const COUNTED_STATUSES = new Set([200, 301, 302]);

/** Renders a page for everybody, and keeps it if it may be kept. Never throws for a failure of the renderer. */
export async function renderPage(
  front: FrontState,
  wanted: WantedPage,
  signal: AbortSignal,
): Promise<Outcome> {
  const ticket = front.fence.begin();
  signal.addEventListener("abort", () => front.fence.end(ticket), { once: true });
  front.counts.renders += 1;
  try {
    const began = Date.now();
    const nonce = newNonce();
    const request = pageRequest({ key: wanted.key, siteUrl: front.siteUrl, nonce });
    const rendered = await renderDocument(front, { request, nonce, signal });
    if (rendered.status >= 500) return failed(front, wanted, `status ${rendered.status}`);
    return await finish(front, { wanted, rendered, ticket, began });
  } catch (error) {
    return failed(front, wanted, error);
  } finally {
    front.fence.end(ticket);
  }
}

interface Finished {
  wanted: WantedPage;
  rendered: Rendered;
  ticket: Ticket;
  began: number;
}

async function finish(front: FrontState, finished: Finished): Promise<Outcome> {
  const { wanted, rendered, ticket } = finished;
  const shelf = shelfOf(wanted, rendered);
  if (!rendered.isWhole) log.warn({ key: wanted.key }, "a reader page waits for scripts");
  const compress = shelf ? compressKept : compressOnce;
  const bodies = await compress(rendered.body, rendered.contentType);
  const page = pageOf(finished, bodies);
  if (shelf && front.fence.mayKeep(ticket, page.tags)) {
    return { kind: "kept", page: put(front, keepPage(dated(front, page), shelf, true)) };
  }
  const old = front.store.get(wanted.key);
  if (old && !old.current && old.digest !== page.digest) front.store.drop(wanted.key);
  return { kind: "unkept", page };
}

/** Since when the page says this, for those who ask by date (RFC 9110, 13.1.3). */
function dated({ changes }: FrontState, page: Page): Page {
  if (page.status !== 200 || lastModifiedOf(page) !== undefined) return page;
  const since = changes.since(page.key, page.digest, page.storedAt);
  if (since === undefined) return page;
  return { ...page, headers: [...page.headers, "Last-Modified", new Date(since).toUTCString()] };
}

function put(front: FrontState, page: KeptPage): KeptPage {
  front.store.put(page);
  if (page.shelf !== "missing" && front.store.get(page.key) === page) front.kept.write(page);
  else front.kept.remove(page.key);
  return page;
}

/** Where a page may be kept: nowhere unless it declared what it read. */
function shelfOf(wanted: WantedPage, { status, render, setCookies, isWhole }: Rendered) {
  if (wanted.isPersonal || setCookies.length > 0 || !isWhole) return undefined;
  if (status === 404 && (render.declared || render.readerPage)) return "missing";
  if (!render.declared || render.tags.size === 0 || !KEPT_STATUSES.has(status)) return undefined;
  const shelf: Shelf = wanted.hasQuery ? "variant" : "page";
  return shelf;
}

function pageOf({ wanted, rendered, began }: Finished, bodies: Page["bodies"]): Page {
  const { status, headers, body, render } = rendered;
  const isMissing = status === 404;
  const longest = isMissing ? MISSING_SECONDS : Number.POSITIVE_INFINITY;
  const seconds = Math.min(render.maxAgeSeconds ?? longest, longest);
  return {
    key: wanted.key,
    status,
    headers,
    bodies,
    digest: digestOf(String(status), headers.join("\n"), body),
    tags: isMissing ? [...render.tags, ANY_EXPIRY] : [...render.tags],
    storedAt: began,
    ...(Number.isFinite(seconds) && { expiresAt: began + seconds * 1000 }),
    ...(render.counts && COUNTED_STATUSES.has(status) && { counts: [...render.counts] }),
  };
}

function failed(front: FrontState, { key }: WantedPage, reason: unknown): Outcome {
  const reference = randomBytes(6).toString("base64url");
  front.counts.failures += 1;
  const cause = reason instanceof Error ? { err: reason } : { reason };
  log.error({ ...cause, key, reference }, "a page could not be rendered");
  return { kind: "failed", reference };
}
