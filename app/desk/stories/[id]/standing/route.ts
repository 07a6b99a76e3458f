import { loadStandingVersion } from "#features/presence/loaders.ts";

interface Context {
  params: Promise<{ id: string }>;
}

/** The version that the server has, for a page that follows what somebody else writes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const standing = await loadStandingVersion((await params).id);
  if (typeof standing === "number") return new Response(null, { status: standing });
  return Response.json(standing);
}
