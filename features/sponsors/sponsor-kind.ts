import { sponsors } from "#db/schema/sponsors.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { siteTag } from "#features/settings/tags.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";

export const sponsorKind: RecordKind<typeof sponsors> = {
  noun: "sponsor",
  table: sponsors,
  may: canManageSponsors,
  tags: () => [siteTag()],
};
