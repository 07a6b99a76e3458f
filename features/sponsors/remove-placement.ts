import type { Actor } from "#features/auth/actor.ts";
import { removeRecord } from "#features/records/remove-record.ts";
import { placementKind } from "#features/sponsors/placement-kind.ts";

/** Takes a booking out and gives whose it was; what was counted for it stays. */
export async function removePlacement(
  actor: Actor,
  { placementId }: { placementId: number },
): Promise<number> {
  const removed = await removeRecord(actor, placementKind, {
    id: placementId,
    countUses: async () => 0,
  });
  return Number(removed.sponsorId);
}
