import { loadFindingsAsData } from "#features/finder/loaders.ts";

export const dynamic = "force-dynamic";

/** What the finder's box shows while one types. */
export async function GET(request: Request): Promise<Response> {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  const findings = await loadFindingsAsData(words);
  const headers = { "Cache-Control": "no-store" };
  if (!findings) return Response.json([], { status: 401, headers });
  return Response.json(findings, { headers });
}
