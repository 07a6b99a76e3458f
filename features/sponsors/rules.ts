import type { SponsorPosition } from "#db/enums.ts";

interface Dated {
  position: SponsorPosition;
  sectionId: number | null;
  startsAt: Date;
  endsAt: Date;
}

/** The placement for a place now: one for the section goes before one for all of them. */
export function choosePlacement<P extends Dated>(
  placements: readonly P[],
  place: { position: SponsorPosition; sectionId?: number | undefined; now: Date },
): P | undefined {
  const running = placements.filter(
    (placement) =>
      placement.position === place.position &&
      placement.startsAt <= place.now &&
      place.now < placement.endsAt,
  );
  const own = running.find(
    (placement) => placement.sectionId !== null && placement.sectionId === place.sectionId,
  );
  return own ?? running.find((placement) => placement.sectionId === null);
}

/** Seconds until a placement begins or ends, so that no page shows it longer; undefined when none will. */
export function secondsToNextChange(placements: readonly Dated[], now: Date): number | undefined {
  const moments = placements
    .flatMap((placement) => [placement.startsAt.getTime(), placement.endsAt.getTime()])
    .filter((moment) => moment > now.getTime());
  if (moments.length === 0) return undefined;
  return Math.ceil((Math.min(...moments) - now.getTime()) / 1000);
}
