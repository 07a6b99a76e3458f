import { loadPlacementTarget } from "#features/sponsors/loaders.ts";
import { message } from "#lib/messages/message.ts";

/** Leads a reader on to a sponsor. No browser and no cache keeps the answer, so that every click is asked for. */
export async function answerClick(placement: string): Promise<Response> {
  const url = await loadPlacementTarget(placement);
  if (url === undefined) return new Response(message("sponsor.gone"), { status: 404 });
  return new Response(null, { status: 302, headers: { Location: url } });
}
