import { loadStoryStream } from "#features/presence/loaders.ts";

interface Context {
  params: Promise<{ id: string }>;
}

/** What happens to a story while it is open: who else has it, who writes it, and which version stands. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const named = new URL(request.url).searchParams.get("page") ?? "";
  const page = named.replace(/[^\w-]/g, "").slice(0, 64);
  const stream = await loadStoryStream((await params).id, { page, signal: request.signal });
  if (typeof stream === "number") return new Response(null, { status: stream });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream",
      "X-Accel-Buffering": "no",
      // Without a coding of its own, Next would compress the events and hold them back.
      "Content-Encoding": "identity",
    },
  });
}
