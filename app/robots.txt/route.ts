import { loadRobots } from "#features/sitemaps/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(await loadRobots(), { headers });
}
