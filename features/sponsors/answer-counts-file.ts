import { currentSession } from "#features/auth/current-session.ts";
import { findSponsorById, listBookings } from "#features/sponsors/desk-view.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";
import { listSponsorDays } from "#features/sponsors/queries.ts";
import { deskSponsorUrl } from "#features/sponsors/urls.ts";
import { writeCsv } from "#lib/formats/write-csv.ts";
import { parseId } from "#lib/parse-id.ts";

/** How often each placement of a sponsor was shown and followed, by day, for somebody who has shown who they are. */
export async function answerCountsFile(part: string): Promise<Response> {
  const session = await currentSession();
  if (!session || !canManageSponsors(session.actor)) return new Response(null, { status: 404 });
  const sponsor = await findSponsorById(parseId(part) ?? 0);
  if (!sponsor) return new Response(null, { status: 404 });
  if (!session.isVerified) {
    const headers = { Location: deskSponsorUrl(sponsor.id) };
    return new Response(null, { status: 303, headers });
  }
  const bookings = await listBookings(sponsor.id);
  const words = new Map(bookings.map(({ id, text }) => [id, text]));
  const days = await listSponsorDays([...words.keys()]);
  const rows = days.map(({ day, placementId, shown, clicked }) => [
    ...[day, String(placementId), words.get(placementId) ?? ""],
    ...[String(shown), String(clicked)],
  ]);
  return new Response(writeCsv([["day", "placement", "text", "shown", "followed"], ...rows]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="sponsor-${sponsor.id}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
