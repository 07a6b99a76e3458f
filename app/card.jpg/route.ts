import { loadSiteCard } from "#features/social/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const card = await loadSiteCard();
  return new Response(new Uint8Array(card), { headers: { "content-type": "image/jpeg" } });
}
