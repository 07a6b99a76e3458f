import { loadFavicon } from "#features/social/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(await loadFavicon(), { headers: { "content-type": "image/svg+xml" } });
}
