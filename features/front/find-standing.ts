import { createHash } from "node:crypto";
import { asc, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { type ArrangedSlot, frontSlots } from "#db/schema/articles.ts";
import { held } from "#features/articles/held.ts";
import type { Slot } from "#features/front/slot.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

/** What an editor put on the front page, as it stands. */
export interface Standing {
  /** Names exactly this: another one means that somebody changed it. */
  mark: string;
  slots: ArrangedSlot[];
  /** Those whose time has not passed, as a form has them. */
  held: Slot[];
}

/** Reads the slots; `timeZone` is the publication's. */
export async function findStanding(
  database: Pick<Database, "select">,
  timeZone: string,
): Promise<Standing> {
  const rows = await database
    .select({
      place: frontSlots.position,
      articleId: frontSlots.articleId,
      headline: frontSlots.headline,
      until: frontSlots.until,
      isHeld: sql<boolean>`${held()}`,
    })
    .from(frontSlots)
    .orderBy(asc(frontSlots.position));
  const slots = rows.map(({ isHeld: _, until, ...slot }) => ({
    ...slot,
    until: until?.toISOString() ?? null,
  }));
  return {
    mark: createHash("sha256").update(JSON.stringify(slots)).digest("hex"),
    slots,
    held: slots.filter((_, at) => rows[at]!.isHeld).map((slot) => asTyped(slot, timeZone)),
  };
}

/** A slot as a form has it. */
export function asTyped({ until, ...slot }: ArrangedSlot, timeZone: string): Slot {
  return { ...slot, until: until ? isoWithOffset(new Date(until), timeZone).slice(0, 16) : "" };
}
