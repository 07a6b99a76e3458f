import { and, count, eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { storyFilters } from "#db/schema/story-filters.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import { filterQuery, readFilter } from "#features/stories/filter-query.ts";
import type { KeepFilterInput } from "#features/stories/input.ts";
import { canKeepFilter } from "#features/stories/policy.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const MOST = 50;

/** Keeps a filter of the list under a name; the same name again holds the new one. */
export function keepFilter(actor: Actor, { name, query: sent }: KeepFilterInput) {
  return transaction(async (tx) => {
    authorize(canKeepFilter(actor));
    if (!isStaff(actor)) throw new Forbidden("staff");
    const { staffId } = actor;
    const query = filterQuery(readFilter(Object.fromEntries(new URLSearchParams(sent))));
    if (Object.keys(query).length === 0) {
      throw new Invalid([{ field: "name", key: "stories.filterEmpty" }]);
    }
    const [known] = await tx
      .select({ count: count() })
      .from(storyFilters)
      .where(
        and(eq(storyFilters.staffId, staffId), sql`lower(${storyFilters.name}) <> lower(${name})`),
      );
    if (known!.count >= MOST) {
      throw new Invalid([{ field: "name", key: "stories.filtersMany", values: { maximum: MOST } }]);
    }
    const filterId = await keep(tx, { staffId, name, query });
    const subject = { kind: "story_filter", id: filterId };
    await recordAudit(tx, actor, "filter.keep", subject, { after: { name, query } });
    return { filterId, query };
  });
}

async function keep(tx: Transaction, filter: typeof storyFilters.$inferInsert): Promise<number> {
  const [added] = await tx
    .insert(storyFilters)
    .values(filter)
    .onConflictDoNothing()
    .returning({ id: storyFilters.id });
  if (added) return added.id;
  const { staffId, name, query } = filter;
  const [changed] = await tx
    .update(storyFilters)
    .set({ name, query })
    .where(
      and(eq(storyFilters.staffId, staffId), sql`lower(${storyFilters.name}) = lower(${name})`),
    )
    .returning({ id: storyFilters.id });
  return changed!.id;
}
