import { type IncomingHttpHeaders, request } from "node:http";

export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  body: Buffer;
  text: string;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** One HTTP request with exactly this target and these headers, on a connection of its own. */
export function ask(port: number, path: string, { method, headers, body }: Asking = {}) {
  return new Promise<Asked>((resolve, reject) => {
    const sent = request({ port, path, method, headers, agent: false }, async (response) => {
      const chunks = await response.toArray().catch(reject);
      if (!chunks) return;
      const bytes = Buffer.concat(chunks);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        rawHeaders: response.rawHeaders,
        body: bytes,
        text: bytes.toString(),
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
