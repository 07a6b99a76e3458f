import { loadManifest } from "#features/social/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const headers = { "content-type": "application/manifest+json; charset=utf-8" };
  return new Response(await loadManifest(), { headers });
}
