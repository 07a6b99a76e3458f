import type { SponsorPosition } from "#db/enums.ts";
import { siteTag } from "#features/settings/tags.ts";
import { listPlacements } from "#features/sponsors/queries.ts";
import { choosePlacement, secondsToNextChange } from "#features/sponsors/rules.ts";
import { keep } from "#lib/keep.ts";
import { keepAtMost } from "#lib/render.ts";

/** The sponsor's message for a place of a page now, if any. The page is kept no longer than it runs. */
export async function loadPlacement(position: SponsorPosition, sectionId?: number) {
  const placements = await keep("placements", [siteTag()], listPlacements);
  const now = new Date();
  const seconds = secondsToNextChange(placements, now);
  if (seconds !== undefined) keepAtMost(seconds);
  return choosePlacement(placements, { position, sectionId, now });
}
