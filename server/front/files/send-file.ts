import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { byteRange } from "#server/front/files/byte-range.ts";
import type { StaticFile } from "#server/front/files/static-files.ts";
import { acceptedEncoding } from "#server/front/http/accepted-encoding.ts";
import { type Bodies, compressKept, isText } from "#server/front/http/compress-page.ts";
import { matchesEtag } from "#server/front/http/etag.ts";
import { bodyHeaders } from "#server/front/pages/keep-page.ts";

export type FileSender = (
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
) => Promise<void>;

/** Text larger than this is streamed as it is. */
const MOST_TEXT_BYTES = 4 * 1024 * 1024;
const MOST_KEPT_BYTES = 32 * 1024 * 1024;

/** Sends files: assets of text compressed once and kept in memory, all else streamed, with ranges. */
export function createFileSender(siteHeaders: string[]): FileSender {
  const kept = new Map<string, Promise<Bodies>>();
  let keptBytes = 0;

  function bodiesOf(file: StaticFile): Promise<Bodies> {
    const name = `${file.path}\0${tagOf(file)}`;
    const known = kept.get(name);
    if (known) return known;
    if (keptBytes + file.size > MOST_KEPT_BYTES) forgetAll();
    keptBytes += 2 * file.size;
    const made = readFile(file.path).then((body) => compressKept(body, file.type));
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  }

  function forgetAll(): void {
    kept.clear();
    keptBytes = 0;
  }

  return async (request, response, file) => {
    const isKept = file.isAsset && isText(file.type) && file.size <= MOST_TEXT_BYTES;
    const own = [...siteHeaders, ...file.headers, "Content-Type", file.type];
    if (isKept) await sendText(request, response, { file, own, bodies: await bodiesOf(file) });
    else await sendStream(request, response, { file, own });
  };
}

async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { file, own, bodies }: { file: StaticFile; own: string[]; bodies: Bodies },
): Promise<void> {
  const wanted = acceptedEncoding(request.headers["accept-encoding"] as string | undefined);
  const encoding = bodies[wanted] ? wanted : "identity";
  const body = bodies[encoding] ?? bodies.identity;
  const tag = `"${tagOf(file)}-${encoding}"`;
  const headers = [...own, "Vary", "Accept-Encoding", "ETag", tag];
  if (isKnown(request, tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, [...headers, ...bodyHeaders(encoding, body)]);
  response.end(request.method === "HEAD" ? undefined : body);
}

async function sendStream(
  request: IncomingMessage,
  response: ServerResponse,
  { file, own }: { file: StaticFile; own: string[] },
): Promise<void> {
  const tag = `"${tagOf(file)}"`;
  const headers = [...own, "ETag", tag, "Accept-Ranges", "bytes"];
  if (isKnown(request, tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = requestedRange(request, file, tag);
  if (range === "outside") {
    response.writeHead(416, [...headers, "Content-Range", `bytes */${file.size}`]).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const part = range ? ["Content-Range", `bytes ${start}-${end}/${file.size}`] : [];
  const length = ["Content-Length", String(end - start + 1)];
  response.writeHead(range ? 206 : 200, [...headers, ...part, ...length]);
  if (request.method === "HEAD" || file.size === 0) {
    response.end();
    return;
  }
  // A reader who goes away, or a file that vanishes, ends the connection and nothing else.
  await pipeline(createReadStream(file.path, { start, end }), response).catch(() => {});
}

function requestedRange(request: IncomingMessage, file: StaticFile, tag: string) {
  const { range } = request.headers;
  const condition = request.headers["if-range"];
  if (range === undefined || (condition !== undefined && condition !== tag)) return undefined;
  return byteRange(range, file.size);
}

function isKnown(request: IncomingMessage, tag: string): boolean {
  const known = request.headers["if-none-match"];
  return known !== undefined && matchesEtag(known, tag);
}

function tagOf({ size, modifiedAt }: StaticFile): string {
  return `${size.toString(36)}-${Math.floor(modifiedAt).toString(36)}`;
}
