import { sponsorPlacements } from "#db/schema/sponsors.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { siteTag } from "#features/settings/tags.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";

export const placementKind: RecordKind<typeof sponsorPlacements> = {
  noun: "placement",
  table: sponsorPlacements,
  may: canManageSponsors,
  tags: () => [siteTag()],
};
