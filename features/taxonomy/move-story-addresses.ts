import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { redirects } from "#db/schema/redirects.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";

interface SectionMove {
  sectionId: number;
  from: string;
  to: string;
}

/**
 * What led to a story of a section leads to its address below the new one, in one hop still. Its address below the
 * old one needs no row: a story is found by its own slug under whatever section.
 */
export async function moveStoryAddresses(
  tx: Transaction,
  { sectionId, from, to }: SectionMove,
): Promise<void> {
  const [before, after] = [sectionUrl({ slug: from }), sectionUrl({ slug: to })];
  const moved = sql`select ${`${before}/`} || slug as old, ${`${after}/`} || slug as new from articles
    where section_id = ${sectionId} and live_revision_id is not null`;
  await tx.execute(sql`delete from ${redirects} using (${moved}) moved where path = moved.new`);
  await tx.execute(
    sql`update ${redirects} set target = moved.new from (${moved}) moved where target = moved.old`,
  );
}
