import { loadIcon } from "#features/social/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const icon = await loadIcon(192);
  return new Response(new Uint8Array(icon), { headers: { "content-type": "image/png" } });
}
