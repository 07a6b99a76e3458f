import { asc, desc, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { MOST_RECORDS } from "#features/records/rules.ts";
import { sumPlacements } from "#features/sponsors/queries.ts";

/** Sponsors, with how many of their placements run now and how many come. */
export function listSponsors() {
  const placementsWhere = (
    condition: string,
  ) => sql<number>`(select count(*)::int from ${sponsorPlacements}
    where ${sponsorPlacements.sponsorId} = sponsors.id and ${sql.raw(condition)})`;
  return db()
    .select({
      id: sponsors.id,
      name: sponsors.name,
      url: sponsors.url,
      running: placementsWhere("starts_at <= now() and ends_at > now()"),
      coming: placementsWhere("starts_at > now()"),
    })
    .from(sponsors)
    .orderBy(asc(sponsors.name), asc(sponsors.id))
    .limit(MOST_RECORDS);
}

export async function findSponsorById(id: number) {
  const [sponsor] = await db().select().from(sponsors).where(eq(sponsors.id, id));
  return sponsor;
}

/** All bookings of a sponsor, the latest first, with how often each was shown and followed. */
export async function listBookings(sponsorId: number) {
  const rows = await db()
    .select({
      id: sponsorPlacements.id,
      position: sponsorPlacements.position,
      section: sections.name,
      text: sponsorPlacements.text,
      startsAt: sponsorPlacements.startsAt,
      endsAt: sponsorPlacements.endsAt,
    })
    .from(sponsorPlacements)
    .leftJoin(sections, eq(sections.id, sponsorPlacements.sectionId))
    .where(eq(sponsorPlacements.sponsorId, sponsorId))
    .orderBy(desc(sponsorPlacements.startsAt), desc(sponsorPlacements.id))
    .limit(MOST_RECORDS);
  const sums = await sumPlacements(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, ...(sums.get(row.id) ?? { shown: 0, clicked: 0 }) }));
}

export type Booking = Awaited<ReturnType<typeof listBookings>>[number];

export async function findPlacementById(id: number) {
  const [row] = await db()
    .select({ placement: sponsorPlacements, picture: pictureOf(sql`sponsor_placements.media_id`) })
    .from(sponsorPlacements)
    .where(eq(sponsorPlacements.id, id));
  return row;
}
