import { eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import type { Actor } from "#features/auth/actor.ts";
import { saveRecord } from "#features/records/save-record.ts";
import type { SectionInput } from "#features/taxonomy/input.ts";
import { moveStoryAddresses } from "#features/taxonomy/move-story-addresses.ts";
import { sectionKind } from "#features/taxonomy/section-kind.ts";
import { Invalid } from "#lib/errors.ts";

/** Makes a section or changes it. With a new address all its stories have new ones, and the old ones lead to them. */
export function saveSection(actor: Actor, { sectionId, ...values }: SectionInput) {
  return saveRecord(actor, sectionKind, {
    id: sectionId,
    values,
    check: (tx) => refuseLoop(tx, sectionId, values.parentId),
    onAdd: async (tx) => ({ position: await lastPosition(tx, values.parentId) }),
    onMove: (tx, slugs) => moveStoryAddresses(tx, { sectionId: sectionId!, ...slugs }),
  });
}

async function refuseLoop(tx: Transaction, sectionId: number | null, parentId: number | null) {
  if (parentId === null) return;
  await tx.select({ id: sections.id }).from(sections).orderBy(sections.id).for("update");
  const { rows } = await tx.execute<{ id: number }>(sql`with recursive above(id, parent_id) as (
      select id, parent_id from sections where id = ${parentId} union
      select upper.id, upper.parent_id from sections upper join above on upper.id = above.parent_id
    ) select id::int from above`);
  if (rows.length === 0) throw new Invalid([{ field: "parentId", key: "form.choose" }]);
  if (rows.some(({ id }) => id === sectionId)) {
    throw new Invalid([{ field: "parentId", key: "manage.sectionLoop" }]);
  }
}

async function lastPosition(tx: Transaction, parentId: number | null): Promise<number> {
  const beside = parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId);
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${sections.position}), 0) + 1` })
    .from(sections)
    .where(beside);
  return last!.position;
}
