import { loadNewsSitemap } from "#features/sitemaps/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const headers = { "content-type": "application/xml; charset=utf-8" };
  return new Response(await loadNewsSitemap(new Date()), { headers });
}
