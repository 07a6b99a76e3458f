import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

/** More was sent than may be. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

export interface Buffered {
  request: IncomingMessage;
  body: Buffer;
}

/** The request with its whole body in memory, so that a slow sender holds no place. Throws TooLarge. */
export async function bufferedRequest(
  request: IncomingMessage,
  mostBytes: number,
): Promise<Buffered> {
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) throw new TooLarge();
  const body = await readAll(request, mostBytes);
  const copy = new IncomingMessage(new Socket());
  copy.method = request.method;
  copy.url = request.url;
  copy.httpVersion = request.httpVersion;
  copy.httpVersionMajor = request.httpVersionMajor;
  copy.httpVersionMinor = request.httpVersionMinor;
  copy.headers = { ...request.headers, "content-length": String(body.length) };
  delete copy.headers["transfer-encoding"];
  copy.rawHeaders = request.rawHeaders;
  copy.complete = true;
  if (body.length > 0) copy.push(body);
  copy.push(null);
  return { request: copy, body };
}

async function readAll(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
