import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { storyFilters } from "#db/schema/story-filters.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { canForgetFilter } from "#features/stories/policy.ts";

/** Drops a filter that somebody kept. One that is gone stays gone. */
export function forgetFilter(actor: Actor, { filterId }: { filterId: number }): Promise<void> {
  return transaction(async (tx) => {
    const isThis = eq(storyFilters.id, filterId);
    const [filter] = await tx.select().from(storyFilters).where(isThis).for("update");
    if (!filter) return;
    authorize(canForgetFilter(actor, filter));
    await tx.delete(storyFilters).where(isThis);
    const { name, query } = filter;
    const subject = { kind: "story_filter", id: filterId };
    await recordAudit(tx, actor, "filter.forget", subject, { before: { name, query } });
  });
}
