import { eq, isNull } from "drizzle-orm";
import { sections } from "#db/schema/sections.ts";
import type { Actor } from "#features/auth/actor.ts";
import { orderRecords } from "#features/records/order-records.ts";
import type { SectionOrder } from "#features/taxonomy/input.ts";
import { sectionKind } from "#features/taxonomy/section-kind.ts";

/** Puts the sections below one, or those of the first level, in the order of the navigation. */
export function orderSections(actor: Actor, { parentId, order }: SectionOrder): Promise<void> {
  const among = parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId);
  return orderRecords(actor, sectionKind, { ids: order, among });
}
