import { eq } from "drizzle-orm";
import { checklistItems } from "#db/schema/planning.ts";
import type { Actor } from "#features/auth/actor.ts";
import { changeChecklistItem } from "#features/planning/change-checklist-item.ts";

/** Takes it off the list. */
export function removeChecklistItem(actor: Actor, { itemId }: { itemId: number }): Promise<void> {
  return changeChecklistItem(actor, itemId, async (tx, item) => {
    await tx.delete(checklistItems).where(eq(checklistItems.id, item.id));
    return "checklist.remove";
  });
}
