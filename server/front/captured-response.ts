import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface Captured {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface CapturedResponse {
  response: ServerResponse;
  /** Resolves when the answer has ended; rejects when it was destroyed or grew past the limit. */
  captured: Promise<Captured>;
}

const MOST_BYTES = 32 * 1024 * 1024;

type Chunk = string | Uint8Array;
type Callback = (error?: Error | null) => void;

/** A response that goes to memory instead of a socket, for a render inside the process. */
export function captureResponse(
  request: IncomingMessage,
  mostBytes = MOST_BYTES,
): CapturedResponse {
  const response = new ServerResponse(request);
  const chunks: Buffer[] = [];
  let bytes = 0;
  let settle: { resolve: (captured: Captured) => void; reject: (error: Error) => void };
  const captured = new Promise<Captured>((resolve, reject) => {
    settle = { resolve, reject };
  });

  function collect(chunk: unknown, encoding: unknown): void {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const buffer = toBuffer(chunk, encoding);
    bytes += buffer.length;
    if (bytes > mostBytes)
      response.destroy(new Error(`The answer is larger than ${mostBytes} bytes.`));
    else chunks.push(buffer);
  }

  function write(chunk: Chunk, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    collect(chunk, encoding);
    const done = typeof encoding === "function" ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  }

  function end(chunk?: unknown, encoding?: unknown, callback?: unknown): ServerResponse {
    if (response.writableEnded || response.destroyed) return response;
    collect(chunk, encoding);
    response.finished = true;
    const done = [chunk, encoding, callback].find((argument) => typeof argument === "function");
    if (done) response.once("finish", done as () => void);
    process.nextTick(finish);
    return response;
  }

  function finish(): void {
    response.emit("finish");
    response.emit("close");
    settle.resolve({
      status: response.statusCode,
      headers: response.getHeaders(),
      body: Buffer.concat(chunks),
    });
  }

  function destroy(error?: Error): ServerResponse {
    if (response.destroyed) return response;
    response.destroyed = true;
    settle.reject(error ?? new Error("The render was given up."));
    process.nextTick(() => response.emit("close"));
    return response;
  }

  captured.catch(() => {});
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    write,
    end,
    destroy,
    writeHead(status: number, ...rest: unknown[]) {
      takeHeaders(response, rest.at(-1));
      return writeHead(status);
    },
    flushHeaders() {
      if (!response.headersSent) response.writeHead(response.statusCode);
    },
    writeContinue() {},
    writeProcessing() {},
    writeEarlyHints() {},
  });
  Object.defineProperty(response, "writableFinished", { get: () => response.writableEnded });
  return { response, captured };
}

/** Node puts headers given to `writeHead` straight on the wire; here they must be readable afterwards. */
function takeHeaders(response: ServerResponse, headers: unknown): void {
  if (Array.isArray(headers)) {
    for (const [name, value] of pairs(headers)) response.appendHeader(name, value);
    return;
  }
  if (typeof headers !== "object" || headers === null) return;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
}

function pairs(list: unknown[]): [string, string][] {
  if (Array.isArray(list[0])) return list as [string, string][];
  return list.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), String(list[index + 1])] as [string, string]] : [],
  );
}

function toBuffer(chunk: Chunk, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}
