import { asc, eq, gt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { listDailyCounts, sumCounts } from "#features/counts/queries.ts";
import { clickCount, placementCount } from "#features/counts/tags.ts";
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

/** Where a placement leads, as its sponsor has it now, and whether its time is now. */
export async function findPlacementTarget(placementId: number) {
  const [row] = await db()
    .select({
      url: sponsors.url,
      isRunning: sql<boolean>`${sponsorPlacements.startsAt} <= now() and ${sponsorPlacements.endsAt} > now()`,
    })
    .from(sponsorPlacements)
    .innerJoin(sponsors, eq(sponsors.id, sponsorPlacements.sponsorId))
    .where(eq(sponsorPlacements.id, placementId));
  return row;
}

/** What became of a placement on a day, `YYYY-MM-DD` in UTC. */
export interface PlacementDay {
  day: string;
  placementId: number;
  shown: number;
  clicked: number;
}

/** How often a placement was shown and followed on each day of a span; a day without any has no row. */
export function listPlacementDays(
  placementId: number,
  span: { from: string; to: string },
): Promise<PlacementDay[]> {
  return daysOf([placementId], span);
}

/** The same of several placements since they began. */
export function listSponsorDays(placementIds: number[]): Promise<PlacementDay[]> {
  return daysOf(placementIds, { from: "2000-01-01", to: "9999-12-31" });
}

async function daysOf(placementIds: number[], span: { from: string; to: string }) {
  const shown = new Map(placementIds.map((id) => [placementCount(id), id]));
  const clicked = new Map(placementIds.map((id) => [clickCount(id), id]));
  const days = new Map<string, PlacementDay>();
  const [showings, clicks] = await Promise.all([
    listDailyCounts([...shown.keys()], span),
    listDailyCounts([...clicked.keys()], span),
  ]);
  for (const { day, name, count } of [...showings, ...clicks]) {
    const placementId = shown.get(name) ?? clicked.get(name)!;
    const key = `${day} ${placementId}`;
    const known = days.get(key) ?? { day, placementId, shown: 0, clicked: 0 };
    days.set(key, { ...known, [shown.has(name) ? "shown" : "clicked"]: count });
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
}

/** How often each of these placements was shown and followed in all. */
export async function sumPlacements(placementIds: number[]) {
  const [shown, clicked] = await Promise.all([
    sumCounts(placementIds.map(placementCount)),
    sumCounts(placementIds.map(clickCount)),
  ]);
  return new Map(
    placementIds.map((id) => [
      id,
      {
        shown: shown.get(placementCount(id)) ?? 0,
        clicked: clicked.get(clickCount(id)) ?? 0,
      },
    ]),
  );
}
