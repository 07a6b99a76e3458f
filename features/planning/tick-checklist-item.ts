import { eq, sql } from "drizzle-orm";
import { checklistItems } from "#db/schema/planning.ts";
import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";
import { changeChecklistItem } from "#features/planning/change-checklist-item.ts";

/** Says that something is done, and by whom. */
export function tickChecklistItem(actor: Actor, { itemId }: { itemId: number }): Promise<void> {
  return changeChecklistItem(actor, itemId, async (tx, item) => {
    if (item.doneAt) return undefined;
    const doneBy = isStaff(actor) ? actor.staffId : null;
    await tx
      .update(checklistItems)
      .set({ doneAt: sql`now()`, doneBy })
      .where(eq(checklistItems.id, item.id));
    return "checklist.tick";
  });
}

/** Says that it is not done after all. */
export function untickChecklistItem(actor: Actor, { itemId }: { itemId: number }): Promise<void> {
  return changeChecklistItem(actor, itemId, async (tx, item) => {
    if (!item.doneAt) return undefined;
    await tx
      .update(checklistItems)
      .set({ doneAt: null, doneBy: null })
      .where(eq(checklistItems.id, item.id));
    return "checklist.untick";
  });
}
