import { loadStoryStream } from "#features/presence/loaders.ts";

interface Context {
  params: Promise<{ id: string }>;
}

/** What happens to a story while it is open: who else has it, who writes it, and which version stands. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const page = new URL(request.url).searchParams.get("page") ?? "";
  const stream = await loadStoryStream((await params).id, { page, signal: request.signal });
  if (!stream) return new Response(null, { status: 404 });
  // Without a coding of its own, Next would compress the events and hold them back.
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream",
      "X-Accel-Buffering": "no",
      "Content-Encoding": "identity",
    },
  });
}
