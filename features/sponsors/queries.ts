import { asc, eq, gt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { pictureOf } from "#features/media/picture-view.ts";

/** Placements that run now or later, the earliest first. */
export function listPlacements() {
  return db()
    .select({
      id: sponsorPlacements.id,
      position: sponsorPlacements.position,
      sectionId: sponsorPlacements.sectionId,
      text: sponsorPlacements.text,
      startsAt: sponsorPlacements.startsAt,
      endsAt: sponsorPlacements.endsAt,
      sponsor: sponsors.name,
      url: sponsors.url,
      picture: pictureOf(sponsorPlacements.mediaId),
    })
    .from(sponsorPlacements)
    .innerJoin(sponsors, eq(sponsors.id, sponsorPlacements.sponsorId))
    .where(gt(sponsorPlacements.endsAt, sql`now()`))
    .orderBy(asc(sponsorPlacements.startsAt), asc(sponsorPlacements.id))
    .limit(200);
}

export type Placement = Awaited<ReturnType<typeof listPlacements>>[number];
