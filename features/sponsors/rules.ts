import type { SponsorPosition } from "#db/enums.ts";

const HOUR = 3_600_000;

interface Dated {
  id: number;
  position: SponsorPosition;
  sectionId: number | null;
  startsAt: Date;
  endsAt: Date;
}

/** A sponsor's place on a page, now. */
export interface Place {
  position: SponsorPosition;
  sectionId?: number | undefined;
  now: Date;
}

/**
 * The placement for a place now: one for the section goes before one for all of them. Several take turns by
 * the hour: each has one hour of every round, and a round begins one further than the last, so that none
 * has the nights. Sections are out of step, so that each runs somewhere.
 */
export function choosePlacement<P extends Dated>(
  placements: readonly P[],
  place: Place,
): P | undefined {
  const running = runningIn(placements, place);
  const hours = Math.floor(place.now.getTime() / HOUR) + (place.sectionId ?? 0);
  const round = Math.floor(hours / running.length);
  return running[(hours + round) % running.length];
}

/** Seconds until another placement may stand in this place; undefined when none will. */
export function secondsToNextChange(
  placements: readonly Dated[],
  place: Place,
): number | undefined {
  const now = place.now.getTime();
  const turns =
    runningIn(placements, place).length > 1 ? [(Math.floor(now / HOUR) + 1) * HOUR] : [];
  const moments = placements
    .filter((placement) => isFor(placement, place))
    .flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()])
    .concat(turns)
    .filter((moment) => moment > now);
  if (moments.length === 0) return undefined;
  return Math.ceil((Math.min(...moments) - now) / 1000);
}

/** Those that take turns, always in the same order. */
function runningIn<P extends Dated>(placements: readonly P[], place: Place): P[] {
  const running = placements
    .filter((placement) => isFor(placement, place))
    .filter(({ startsAt, endsAt }) => startsAt <= place.now && place.now < endsAt)
    .toSorted((a, b) => a.id - b.id);
  const own = running.filter(({ sectionId }) => sectionId !== null);
  return own.length > 0 ? own : running;
}

function isFor({ position, sectionId }: Dated, place: Place): boolean {
  return position === place.position && (sectionId === null || sectionId === place.sectionId);
}
