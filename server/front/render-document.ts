import { randomBytes } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { log } from "#lib/log.ts";
import { newRender, type Render, withRender } from "#lib/render.ts";
import { type Captured, captureResponse } from "#server/front/captured-response.ts";
import {
  barePolicy,
  deskPolicy,
  framedPolicy,
  readerPolicy,
} from "#server/front/http/content-policy.ts";
import { pageRequest } from "#server/front/page-request.ts";
import { press } from "#server/front/press/press.ts";
import type { PressSources } from "#server/front/press/press-work.ts";

/** Answers one request; Next's request handler, or a stand-in in tests. */
export type Renderer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

export interface Press {
  renderer: Renderer;
  siteUrl: string;
  sources: PressSources;
  /** Headers of every answer, as name and value in turn. */
  siteHeaders: string[];
}

/** What one rendering gave, with everything that the framework alone needs taken out. */
export interface Rendered {
  status: number;
  /** Own headers, as name and value in turn. */
  headers: string[];
  contentType: string;
  body: Buffer;
  setCookies: string[];
  /** What the page said of itself. */
  render: Render;
  /** The document shows all that it has without a script. */
  isWhole: boolean;
}

/** Headers of the renderer that go out; all others are its own affair. */
const PASSED_ON = [
  "access-control-allow-origin",
  "content-disposition",
  "content-language",
  "last-modified",
  "retry-after",
  "x-action-redirect",
  "x-action-revalidated",
  "x-nextjs-action-not-found",
  "x-robots-tag",
];

/** A fresh nonce, in the alphabet that Next accepts. */
export function newNonce(): string {
  return randomBytes(16).toString("base64url");
}

/** Where the site says that nothing is here. Next leaves that to a script wherever a page calls `notFound`. */
export const MISSING_PAGE = "/missing";

interface Asked {
  request: IncomingMessage;
  /** The nonce that the request names. */
  nonce: string;
  signal?: AbortSignal;
}

/** Renders one request in memory and presses what comes out. */
export async function renderDocument(press: Press, asked: Asked): Promise<Rendered> {
  const rendered = await renderOnce(press, asked);
  const isEmpty = rendered.status === 404 && rendered.render.readerPage && !rendered.isWhole;
  return isEmpty ? renderMissing(press, asked, rendered) : rendered;
}

async function renderMissing(press: Press, asked: Asked, empty: Rendered): Promise<Rendered> {
  const { nonce, signal } = asked;
  const request = pageRequest({ key: MISSING_PAGE, siteUrl: press.siteUrl, nonce });
  const page = await renderOnce(press, { request, nonce, signal });
  if (!page.isWhole || !page.render.readerPage || ![200, 404].includes(page.status)) return empty;
  const tags = new Set([...page.render.tags, ...empty.render.tags]);
  return {
    ...page,
    status: 404,
    setCookies: empty.setCookies,
    render: { ...page.render, tags, status: 404 },
  };
}

async function renderOnce(
  { renderer, sources, siteHeaders }: Press,
  { request, nonce, signal }: Asked,
): Promise<Rendered> {
  const render = newRender();
  const { response, captured } = captureResponse(request);
  signal?.addEventListener("abort", () => response.destroy(), { once: true });
  const [answer] = await Promise.all([
    captured,
    withRender(render, () => renderer(request, response)),
  ]);
  const status = statusOf(answer, render);
  const location = locationOf(answer, render);
  const contentType = String(answer.headers["content-type"] ?? "text/plain; charset=utf-8");
  const isRedirect = location !== undefined && status >= 300 && status < 400;
  const body = isRedirect ? Buffer.alloc(0) : answer.body;
  const document = pressed({ body, render, contentType, sources, nonce });
  return {
    status,
    contentType,
    body: document.body,
    render,
    isWhole: document.isWhole,
    setCookies: [answer.headers["set-cookie"] ?? []].flat().map(String),
    headers: [
      ...siteHeaders,
      ...["Content-Type", contentType, "Content-Security-Policy", document.policy],
      ...(location === undefined ? [] : ["Location", location]),
      ...passedOn(answer.headers),
    ],
  };
}

/** A page may say that it is gone or moved; a failure stays a failure. */
function statusOf(answer: Captured, render: Render): number {
  if (answer.status >= 500) return answer.status;
  if (render.status === 301) return isLocal(render.location) ? 301 : answer.status;
  return render.status ?? answer.status;
}

function locationOf(answer: Captured, render: Render): string | undefined {
  if (render.status === 301 && isLocal(render.location)) return render.location;
  const location = answer.headers.location;
  return location === undefined ? undefined : String(location);
}

function isLocal(location: string | undefined): boolean {
  return location !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(location);
}

function pressed(work: {
  body: Buffer;
  render: Render;
  contentType: string;
  sources: PressSources;
  nonce: string;
}): { body: Buffer; policy: string; isWhole: boolean } {
  const { body } = work;
  if (!work.contentType.startsWith("text/html")) {
    return { body, policy: barePolicy(), isWhole: true };
  }
  const unpressed = { body, policy: deskPolicy(work.nonce) };
  if (!work.render.readerPage) return { ...unpressed, isWhole: true };
  try {
    const result = press(body.toString("utf8"), work.sources);
    if (!result.isWhole) return { ...unpressed, isWhole: false };
    return {
      body: Buffer.from(result.html),
      policy: work.render.isFrameable
        ? framedPolicy(result)
        : readerPolicy({ ...result, frames: work.render.frames }),
      isWhole: true,
    };
  } catch (error) {
    log.error({ err: error }, "a page could not be pressed");
    return { ...unpressed, isWhole: false };
  }
}

function passedOn(headers: OutgoingHttpHeaders): string[] {
  const own = PASSED_ON.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [name, String(value)];
  });
  const fonts = fontPreloads(String(headers.link ?? ""));
  return fonts ? [...own, "Link", fonts] : own;
}

/** Fonts are asked for early, so that headlines do not change their face; the style is in the page, scripts are gone. */
function fontPreloads(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter((one) => /;\s*as="?font"?/.test(one))
    .join(", ");
}
