import { loadSitemap } from "#features/sitemaps/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ part: string }>;
}

/** Asked for as `/sitemap-<part>.xml`: a sitemap speaks only for what lies below its own folder. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const document = await loadSitemap((await params).part);
  if (document === undefined) return new Response(message("missing.title"), { status: 404 });
  return new Response(document, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
