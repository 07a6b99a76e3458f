import { eq } from "drizzle-orm";
import { sponsorPlacements } from "#db/schema/sponsors.ts";
import type { Actor } from "#features/auth/actor.ts";
import { removeRecord } from "#features/records/remove-record.ts";
import { sponsorKind } from "#features/sponsors/sponsor-kind.ts";

/** Removes a sponsor without placements. */
export function removeSponsor(actor: Actor, { sponsorId }: { sponsorId: number }) {
  return removeRecord(actor, sponsorKind, {
    id: sponsorId,
    countUses: (tx) => tx.$count(sponsorPlacements, eq(sponsorPlacements.sponsorId, sponsorId)),
  });
}
