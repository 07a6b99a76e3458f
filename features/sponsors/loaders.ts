import type { SponsorPosition } from "#db/enums.ts";
import { placementCount } from "#features/counts/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { listPlacements } from "#features/sponsors/queries.ts";
import { choosePlacement, secondsToNextChange } from "#features/sponsors/rules.ts";
import { keep } from "#lib/keep.ts";
import { countsAs, keepAtMost } from "#lib/render.ts";

/**
 * The sponsor's message for a place of a page now, if any. The page is kept no longer than the message has
 * its turn, and each serving of it counts for the message: ask only for a place that the page shows.
 */
export async function loadPlacement(position: SponsorPosition, sectionId?: number) {
  const placements = await keep("placements", [siteTag()], listPlacements);
  const place = { position, sectionId, now: new Date() };
  const seconds = secondsToNextChange(placements, place);
  if (seconds !== undefined) keepAtMost(seconds);
  const chosen = choosePlacement(placements, place);
  if (chosen) countsAs(placementCount(chosen.id));
  return chosen;
}
