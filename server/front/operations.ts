import type { Registry } from "prom-client";
import type { Exchange } from "#server/front/front-state.ts";
import { barePolicy } from "#server/front/http/content-policy.ts";
import { isSameSecret } from "#server/front/http/is-same-secret.ts";

/** Answers for those who run the site. Answers whether the path was one of theirs. */
export type Operations = (exchange: Exchange, path: string) => Promise<boolean>;

interface Options {
  siteHeaders: string[];
  metrics: Registry;
  metricsToken?: string;
  /** What the process still lacks to serve, as a sentence; undefined when it is ready. */
  notReady: () => Promise<string | undefined>;
}

const PATHS = new Set(["/healthz", "/readyz", "/metrics"]);

/** `/healthz`, `/readyz` and `/metrics`. Metrics are for this machine, or for who has the token. */
export function createOperations(options: Options): Operations {
  return async (exchange, path) => {
    if (!PATHS.has(path)) return false;
    if (path === "/healthz") sendText(exchange, options, { status: 200, text: "alive\n" });
    if (path === "/readyz") await sendReadiness(exchange, options);
    if (path === "/metrics") await sendMetrics(exchange, options);
    return true;
  };
}

async function sendReadiness(exchange: Exchange, options: Options): Promise<void> {
  const missing = await options.notReady().catch(() => "The database does not answer.");
  const status = missing === undefined ? 200 : 503;
  sendText(exchange, options, { status, text: `${missing ?? "ready"}\n` });
}

async function sendMetrics(exchange: Exchange, options: Options): Promise<void> {
  if (!mayReadMetrics(exchange, options.metricsToken)) {
    sendText(exchange, options, { status: 404, text: "not found\n" });
    return;
  }
  const text = await options.metrics.metrics();
  sendText(exchange, options, { status: 200, text, type: options.metrics.contentType });
}

/** A request that came through a proxy of this machine is not one from this machine. */
function mayReadMetrics({ request }: Exchange, token: string | undefined): boolean {
  const given = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token !== undefined && given !== undefined) return isSameSecret(given, token);
  const isForwarded = ["x-forwarded-for", "forwarded", "x-real-ip", "via"].some(
    (name) => request.headers[name] !== undefined,
  );
  return !isForwarded && isLoopback(request.socket.remoteAddress ?? "");
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

function sendText(
  { request, response }: Exchange,
  { siteHeaders }: Options,
  {
    status,
    text,
    type = "text/plain; charset=utf-8",
  }: { status: number; text: string; type?: string },
): void {
  response.writeHead(status, [
    ...siteHeaders,
    ...["Content-Type", type, "Content-Security-Policy", barePolicy(), "Cache-Control", "no-store"],
    ...["Content-Length", String(Buffer.byteLength(text))],
  ]);
  response.end(request.method === "HEAD" ? undefined : text);
}
