import { loadIndexNowKey } from "#features/outreach/loaders.ts";

export const dynamic = "force-dynamic";

/** The key that search engines look up at `/<key>.txt` (next.config.ts), to see whose the told addresses are. */
export async function GET(_request: Request, { params }: RouteContext<"/api/index-now/[key]">) {
  const { key } = await params;
  const isOurs = await loadIndexNowKey(key);
  const status = isOurs ? 200 : 404;
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(isOurs ? key : "not found\n", { status, headers });
}
