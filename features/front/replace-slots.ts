import { isDeepStrictEqual } from "node:util";
import { desc } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { type ArrangedSlot, frontArrangements, frontSlots } from "#db/schema/articles.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";
import type { Standing } from "#features/front/find-standing.ts";
import { frontTag } from "#features/front/tags.ts";

interface Replacement {
  standing: Standing;
  wanted: ArrangedSlot[];
  /** The arrangement that is put back. */
  restoredId?: number;
}

/** Puts an arrangement in place of the standing one, both kept. The caller holds the slots. */
export async function replaceSlots(
  tx: Transaction,
  actor: Actor,
  { standing, wanted, restoredId }: Replacement,
): Promise<void> {
  await keepUnsaved(tx, standing.slots);
  await tx.delete(frontSlots);
  if (wanted.length > 0) {
    await tx.insert(frontSlots).values(
      wanted.map(({ place, until, ...slot }) => ({
        ...slot,
        position: place,
        until: until ? new Date(until) : null,
      })),
    );
  }
  const savedBy = isStaff(actor) ? actor.staffId : null;
  const [saved] = await tx
    .insert(frontArrangements)
    .values({ slots: wanted, savedBy, restoredId: restoredId ?? null })
    .returning({ id: frontArrangements.id });
  const subject = { kind: "front", id: saved!.id };
  const change = { before: standing.slots, after: wanted };
  await recordAudit(tx, actor, restoredId ? "front.restore" : "front.arrange", subject, change);
  await expire(tx, frontTag());
}

/** What stood before anybody arranged it here, or what an import made of it since, can be put back as well. */
async function keepUnsaved(tx: Transaction, slots: ArrangedSlot[]): Promise<void> {
  const [newest] = await tx
    .select({ slots: frontArrangements.slots })
    .from(frontArrangements)
    .orderBy(desc(frontArrangements.id))
    .limit(1);
  if (newest && isDeepStrictEqual(newest.slots, slots)) return;
  await tx.insert(frontArrangements).values({ slots, savedBy: null });
}
