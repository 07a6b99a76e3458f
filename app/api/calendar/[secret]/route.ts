import { loadCalendarFeed } from "#features/calendar/loaders.ts";

export const dynamic = "force-dynamic";

/** What calendar programs read by a person's secret address. */
export async function GET(_request: Request, { params }: RouteContext<"/api/calendar/[secret]">) {
  const text = await loadCalendarFeed((await params).secret);
  const headers = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };
  if (text === undefined) return new Response(null, { status: 404, headers });
  return new Response(text, {
    headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8" },
  });
}
