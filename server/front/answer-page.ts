import type { Exchange, FrontState, Outcome } from "#server/front/front-state.ts";
import type { KeptPage, Page } from "#server/front/pages/page.ts";
import type { WantedPage } from "#server/front/pages/page-key.ts";
import { Busy } from "#server/front/pages/render-queue.ts";
import { sendKept, sendUnkept } from "#server/front/pages/send-page.ts";
import { sendPlainPage } from "#server/front/plain-page.ts";
import { renderPage } from "#server/front/render-page.ts";

/** Answers for a page that anybody may be given: from the store, else by one render for all who wait. */
export async function answerPage(
  front: FrontState,
  exchange: Exchange,
  wanted: WantedPage,
): Promise<void> {
  const kept = front.store.get(wanted.key);
  if (kept && isCurrent(kept) && front.listener.isListening()) {
    front.counts.hits += 1;
    sendKept(exchange.request, exchange.response, kept);
    front.servings.note(exchange.request, kept);
    return;
  }
  if (kept && isOnlyThingLeft(front, kept)) {
    sendStale(front, exchange, kept);
    return;
  }
  front.counts.misses += 1;
  const outcome = await renderOnce(front, wanted).catch(refused);
  await send(front, exchange, { outcome, kept });
}

/**
 * Answers for an address that is not tidy where the tidy one leads elsewhere, so that nobody is led twice (D9);
 * false where it does not, and where that cannot be known now.
 */
export async function answerMoved(
  front: FrontState,
  exchange: Exchange,
  wanted: WantedPage,
): Promise<boolean> {
  const kept = front.store.get(wanted.key);
  const isKnown = kept && isCurrent(kept) && front.listener.isListening();
  const page = isKnown ? kept : await renderedOnce(front, wanted);
  if (page?.status !== 301) return false;
  const cacheControl = "public, max-age=0, must-revalidate";
  sendUnkept(exchange.request, exchange.response, { page, cacheControl });
  front.servings.note(exchange.request, page);
  return true;
}

async function renderedOnce(front: FrontState, wanted: WantedPage): Promise<Page | undefined> {
  if (!front.listener.isListening()) return undefined;
  front.counts.misses += 1;
  const outcome = await renderOnce(front, wanted).catch(refused);
  return "page" in outcome ? outcome.page : undefined;
}

/** Whether a kept page is true as far as this process can know. */
export function isCurrent(page: KeptPage): boolean {
  return page.current && (page.expiresAt === undefined || page.expiresAt > Date.now());
}

/**
 * With the database away nothing newer can be read, so a page that was current when it went is served as it is;
 * one that was not, only after a render has just failed.
 */
function isOnlyThingLeft(front: FrontState, kept: KeptPage): boolean {
  if (front.listener.isListening() || !front.outage.isBearable()) return false;
  if (front.outage.isFresh()) return true;
  return isCurrent(kept) && !front.listener.isRefused();
}

function renderOnce(front: FrontState, wanted: WantedPage): Promise<Outcome> {
  return front.lanes.pages.run({
    key: wanted.key,
    shedFirst: wanted.shedFirst,
    work: (signal) => renderPage(front, wanted, signal),
  });
}

function refused(error: unknown): Busy {
  if (error instanceof Busy) return error;
  throw error;
}

async function send(
  front: FrontState,
  exchange: Exchange,
  { outcome, kept }: { outcome: Outcome | Busy; kept: KeptPage | undefined },
): Promise<void> {
  const { request, response } = exchange;
  if (outcome instanceof Busy) {
    front.counts.refused += 1;
    sendUnavailable(front, exchange, outcome.retryAfterSeconds);
    return;
  }
  if (outcome.kind === "kept") {
    sendKept(request, response, outcome.page);
    front.servings.note(request, outcome.page);
    return;
  }
  if (outcome.kind === "unkept") {
    sendUnkept(request, response, { page: outcome.page, cacheControl: "private, no-store" });
    front.servings.note(request, outcome.page);
    return;
  }
  await sendFailure(front, exchange, { reference: outcome.reference, kept });
}

async function sendFailure(
  front: FrontState,
  exchange: Exchange,
  { reference, kept }: { reference: string; kept: KeptPage | undefined },
): Promise<void> {
  const isDatabaseUp = front.listener.isListening() && (await front.listener.caughtUp());
  if (isDatabaseUp) {
    const { siteHeaders } = front;
    const headOnly = exchange.request.method === "HEAD";
    sendPlainPage(exchange.response, { status: 500, siteHeaders, reference, headOnly });
    return;
  }
  front.outage.note();
  const stillKept = kept && front.store.get(kept.key);
  if (stillKept && front.outage.isBearable()) sendStale(front, exchange, stillKept);
  else sendUnavailable(front, exchange, 5);
}

function sendStale(front: FrontState, { request, response }: Exchange, page: KeptPage): void {
  front.counts.stale += 1;
  const extra = ["Standfirst-Page", "stale"];
  sendUnkept(request, response, { page, cacheControl: "no-store", extra });
  front.servings.note(request, page);
}

function sendUnavailable(
  front: FrontState,
  { request, response }: Exchange,
  seconds: number,
): void {
  const headOnly = request.method === "HEAD";
  const { siteHeaders } = front;
  sendPlainPage(response, { status: 503, siteHeaders, retryAfterSeconds: seconds, headOnly });
}
