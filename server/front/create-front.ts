import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "#lib/log.ts";
import { answerDesk } from "#server/front/answer-desk.ts";
import { answerFresh, answerWrite } from "#server/front/answer-own.ts";
import { answerMoved, answerPage } from "#server/front/answer-page.ts";
import { answerThrough } from "#server/front/answer-through.ts";
import { createMetrics } from "#server/front/front-metrics.ts";
import type { Exchange, FrontState } from "#server/front/front-state.ts";
import { hasDeskCookie } from "#server/front/http/desk-cookie.ts";
import { changesState } from "#server/front/http/same-origin.ts";
import { type FrontOptions, openFront } from "#server/front/open-front.ts";
import { createOperations, type Operations } from "#server/front/operations.ts";
import { isDeskPath } from "#server/front/pages/desk-paths.ts";
import { type PageTarget, pageTarget } from "#server/front/pages/page-key.ts";
import { Busy } from "#server/front/pages/render-queue.ts";
import { sendKept } from "#server/front/pages/send-page.ts";
import { sendPlainPage } from "#server/front/plain-page.ts";

export interface Front {
  /** The listener of an HTTP server's `request` event. It never throws. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Reads kept pages from disk and begins to listen to expiries. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const METHODS = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** The front: answers readers from memory, and lets the renderer answer for everything else. */
export function createFront(options: FrontOptions): Front {
  const { front, start, close } = openFront(options);
  const { counts, store, listener, servings } = front;
  const operations = createOperations({
    siteHeaders: front.siteHeaders,
    metrics: createMetrics(front),
    metricsToken: options.env.metricsToken,
    notReady: options.notReady,
  });
  let isListening = listener.isListening();
  listener.on("connected", () => {
    isListening = true;
  });
  listener.on("lost", () => {
    isListening = false;
  });

  /** The shortest way: a page that is known to be current, asked for by exactly its key. */
  function answer(request: IncomingMessage, response: ServerResponse): void {
    counts.requests += 1;
    if (isListening && request.method === "GET") {
      const page = store.get(request.url!);
      const isTrue = page?.current && (page.expiresAt === undefined || page.expiresAt > Date.now());
      if (page && isTrue && (request.headers.cookie === undefined || !hasDeskCookie(request))) {
        counts.hits += 1;
        sendKept(request, response, page);
        servings.note(request, page);
        return;
      }
    }
    const exchange = { request, response };
    dispatch({ front, operations, isThrough: !options.press }, exchange).catch((error) => {
      sendFailure(front, exchange, error);
    });
  }

  return { answer, start, close };
}

interface Dispatch {
  front: FrontState;
  operations: Operations;
  /** In development the renderer answers for all pages, and nothing is pressed or kept. */
  isThrough: boolean;
}

async function dispatch(
  { front, operations, isThrough }: Dispatch,
  exchange: Exchange,
): Promise<void> {
  const { request } = exchange;
  const url = request.url ?? "";
  const rawPath = url.split("?", 1)[0]!;
  if (!METHODS.has(request.method ?? "")) return sendStatus(front, exchange, 405);
  if (request.method === "OPTIONS") return sendOptions(front, exchange, url);
  const isWrite = changesState(request.method);
  if (!isWrite && (await operations(exchange, rawPath))) return;
  if (front.files.claims(rawPath)) return answerFile(front, exchange, rawPath);
  if (isThrough) return answerThrough(front, exchange, rawPath);
  if (rawPath.startsWith("/_next/")) return sendStatus(front, exchange, 404);
  const target = pageTarget(url);
  if (target.kind === "refused") return sendStatus(front, exchange, target.status);
  if (isFresh(request, target) && hasNul(url)) return sendStatus(front, exchange, 400);
  if (isWrite && isReadOnly(target)) return sendStatus(front, exchange, 405);
  if (isWrite) return answerWrite(front, exchange, pathOf(target));
  if (isDeskPath(pathOf(target))) return answerDesk(front, exchange);
  if (target.kind === "moved") {
    const hasLeft = !hasDeskCookie(request) && (await answerMoved(front, exchange, target.wanted));
    return hasLeft ? undefined : sendMoved(front, exchange, target.location);
  }
  if (hasDeskCookie(request)) return answerFresh(front, exchange);
  return answerPage(front, exchange, target);
}

/** What is not kept reaches the renderer as it was asked for, with every parameter. */
function isFresh(request: IncomingMessage, target: Exclude<PageTarget, { kind: "refused" }>) {
  return hasDeskCookie(request) || isDeskPath(pathOf(target));
}

/** No text that is stored or looked for has it, and PostgreSQL takes none that has. */
function hasNul(url: string): boolean {
  return url.includes("%00");
}

function pathOf(target: { path: string } | { location: string }): string {
  return "path" in target ? target.path : target.location.split("?", 1)[0]!;
}

async function answerFile(front: FrontState, exchange: Exchange, path: string): Promise<void> {
  if (changesState(exchange.request.method)) return sendStatus(front, exchange, 405);
  const file = await front.files.find(path);
  if (!file) return sendStatus(front, exchange, 404);
  await front.sendFile(exchange.request, exchange.response, file);
}

function sendMoved(front: FrontState, { response }: Exchange, location: string): void {
  const headers = ["Location", location, "Cache-Control", "public, max-age=3600"];
  response.writeHead(308, [...front.siteHeaders, ...headers, "Content-Length", "0"]).end();
}

/** Scripts of other sites ask this way before they read with a condition (Fetch, 4.8). */
const READING_FOR_ALL = [
  ...["Allow", "GET, HEAD, OPTIONS", "Access-Control-Allow-Origin", "*"],
  ...["Access-Control-Allow-Methods", "GET, HEAD"],
  ...["Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since"],
];

function sendOptions(front: FrontState, { response }: Exchange, url: string): void {
  const allowed = isReadOnly(pageTarget(url))
    ? READING_FOR_ALL
    : ["Allow", [...METHODS].join(", ")];
  response.writeHead(204, [...front.siteHeaders, ...allowed, "Content-Length", "0"]).end();
}

function isReadOnly(target: PageTarget): boolean {
  return target.kind === "page" && target.isReadOnly;
}

function sendStatus(front: FrontState, { request, response }: Exchange, status: number): void {
  const headOnly = request.method === "HEAD";
  sendPlainPage(response, { status, siteHeaders: front.siteHeaders, headOnly });
}

function sendFailure(front: FrontState, { request, response }: Exchange, error: unknown): void {
  const { siteHeaders } = front;
  const headOnly = request.method === "HEAD";
  if (error instanceof Busy) {
    front.counts.refused += 1;
    const retryAfterSeconds = error.retryAfterSeconds;
    sendPlainPage(response, { status: 503, siteHeaders, retryAfterSeconds, headOnly });
    return;
  }
  if (request.destroyed && response.destroyed) return;
  const reference = randomBytes(6).toString("base64url");
  log.error(
    { err: error, method: request.method, url: request.url, reference },
    "a request failed",
  );
  sendPlainPage(response, { status: 500, siteHeaders, reference, headOnly });
}
