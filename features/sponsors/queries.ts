import { asc, eq, gt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { listDailyCounts, sumCounts } from "#features/counts/queries.ts";
import { placementCount } from "#features/counts/tags.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { choosePlacement } from "#features/sponsors/rules.ts";

const MOST_PLACEMENTS = 200;

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
    .limit(MOST_PLACEMENTS);
}

export type Placement = Awaited<ReturnType<typeof listPlacements>>[number];

/** The sponsor's message of an issue that is made now. Its readers are not counted: mail is not watched. */
export async function findNewsletterPlacement(now: Date): Promise<Placement | undefined> {
  return choosePlacement(await listPlacements(), { position: "newsletter", now });
}

/** How often a placement was shown on each day of a span, `YYYY-MM-DD` in UTC; a day without any has no row. */
export async function listPlacementDays(
  placementId: number,
  span: { from: string; to: string },
): Promise<{ day: string; count: number }[]> {
  const days = await listDailyCounts([placementCount(placementId)], span);
  return days.map(({ day, count }) => ({ day, count }));
}

/** How often each of these placements was shown in all. */
export async function sumPlacements(placementIds: number[]): Promise<Map<number, number>> {
  const sums = await sumCounts(placementIds.map(placementCount));
  return new Map(placementIds.map((id) => [id, sums.get(placementCount(id)) ?? 0]));
}
