import { randomBytes } from "node:crypto";
import { log } from "#lib/log.ts";
import { bufferedRequest, TooLarge } from "#server/front/buffered-request.ts";
import type { Exchange, FrontState } from "#server/front/front-state.ts";
import { compressOnce } from "#server/front/http/compress-page.ts";
import { changesState, isFromThisSite, isOpenToOthers } from "#server/front/http/same-origin.ts";
import { prepareOwnRequest, withoutConditions } from "#server/front/own-request.ts";
import { isDeskPath } from "#server/front/pages/desk-paths.ts";
import { sendUnkept } from "#server/front/pages/send-page.ts";
import { sendPlainPage } from "#server/front/plain-page.ts";
import { newNonce, type Rendered, renderDocument } from "#server/front/render-document.ts";
import { type TypedField, typedFields } from "#server/front/typed-fields.ts";

/** Largest body in bytes: what readers may send, and what the newsroom may upload. */
export const READER_BODY = 256 * 1024;
export const DESK_BODY = 26 * 1024 * 1024;

/** A client's own request, prepared for the renderer. */
interface Own extends Exchange {
  nonce: string;
  /** What was typed into the form that is sent, for when it cannot be taken. */
  typed?: () => Promise<TypedField[]>;
}

/** Renders for one person, who carries the desk's cookie: never kept, pressed if it is a reader page. */
export async function answerFresh(front: FrontState, exchange: Exchange): Promise<void> {
  const nonce = prepare(front, exchange);
  await runAlone(front.lanes.own, (signal) => answer(front, { ...exchange, nonce }, signal));
}

/** Answers a request that may change something: only for this site's own pages, and bounded in size. */
export async function answerWrite(
  front: FrontState,
  exchange: Exchange,
  path: string,
): Promise<void> {
  const { request } = exchange;
  if (!isOpenToOthers(path) && !isFromThisSite(request, front.siteUrl)) {
    refuse(front, exchange, 403);
    return;
  }
  if (isDeskPath(path) && !isOpenToOthers(path)) await answerDeskWrite(front, exchange);
  else await answerReaderWrite(front, exchange);
}

async function answerDeskWrite(front: FrontState, exchange: Exchange): Promise<void> {
  const { headers } = exchange.request;
  const length = headers["content-length"];
  if (length === undefined && headers["transfer-encoding"] !== undefined) {
    refuse(front, exchange, 411);
    return;
  }
  if (Number(length ?? 0) > DESK_BODY) {
    refuse(front, exchange, 413);
    return;
  }
  const nonce = prepare(front, exchange);
  await runAlone(front.lanes.desk, (signal) => answer(front, { ...exchange, nonce }, signal));
}

async function answerReaderWrite(front: FrontState, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  const nonce = prepare(front, exchange);
  try {
    const { request, body } = await bufferedRequest(exchange.request, READER_BODY);
    const typed = () => typedFields(body, request.headers["content-type"]);
    await runAlone(front.lanes.posts, (signal) =>
      answer(front, { request, response, nonce, typed }, signal),
    );
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    refuse(front, exchange, 413);
  }
}

function prepare(front: FrontState, { request }: Exchange): string {
  const nonce = newNonce();
  prepareOwnRequest(front, request, nonce);
  return nonce;
}

let turns = 0;

/** Every piece of work in these lanes is its own: nobody else may be given what comes of it. */
function runAlone(
  lane: FrontState["lanes"]["own"],
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  turns += 1;
  return lane.run({ key: String(turns), work });
}

async function answer(front: FrontState, own: Own, signal: AbortSignal): Promise<void> {
  const { request, nonce } = own;
  const accepted = withoutConditions(request);
  const rendered = await renderDocument(front, { request, nonce, signal });
  if (changesState(request.method)) await catchUp(front);
  request.headers["accept-encoding"] = accepted;
  const isFailure = rendered.status >= 500 && rendered.contentType.startsWith("text/html");
  if (isFailure) await sendFailure(front, own, `status ${rendered.status}`);
  else await send(own, rendered);
}

/** Whoever has just written is shown what was written: expiries of it are told before the answer goes out. */
async function catchUp(front: FrontState): Promise<void> {
  await front.listener.caughtUp(front.listener.isListening() ? 1_000 : 250);
}

async function send({ request, response }: Exchange, rendered: Rendered): Promise<void> {
  const { status, headers, body, contentType, setCookies } = rendered;
  const bodies = await compressOnce(body, contentType);
  const page = { key: "", status, headers, bodies, digest: "", tags: [], storedAt: 0 };
  const extra = setCookies.flatMap((cookie) => ["Set-Cookie", cookie]);
  sendUnkept(request, response, { page, cacheControl: "private, no-store", extra });
}

async function sendFailure(front: FrontState, own: Own, reason: string): Promise<void> {
  const { request, response } = own;
  const reference = randomBytes(6).toString("base64url");
  log.error({ reason, method: request.method, url: request.url, reference }, "a request failed");
  const { siteHeaders, listener } = front;
  const page = { siteHeaders, headOnly: request.method === "HEAD", typed: await own.typed?.() };
  if (listener.isListening()) sendPlainPage(response, { ...page, status: 500, reference });
  else sendPlainPage(response, { ...page, status: 503, retryAfterSeconds: 5 });
}

/** What is not read of a refused body cannot be followed by another request. */
function refuse(front: FrontState, { response }: Exchange, status: number): void {
  response.shouldKeepAlive = false;
  sendPlainPage(response, { status, siteHeaders: front.siteHeaders });
}
