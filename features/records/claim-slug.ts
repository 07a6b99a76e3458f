import { and, eq, ne, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "#db/client.ts";
import { pages } from "#db/schema/pages.ts";
import { sections } from "#db/schema/sections.ts";
import type { RecordTable } from "#features/records/record-kind.ts";
import { isReservedName } from "#features/redirects/reserved-names.ts";
import { Invalid } from "#lib/errors.ts";
import { slugOf } from "#lib/slug.ts";

interface Claim {
  /** Null for a new thing. */
  id: number | null;
  /** What somebody asked for; empty to make one from the name. */
  slug: string;
  name: string;
}

/**
 * The last part of a thing's address: what was asked for, if nothing else stands there, else one made from its
 * name, with a number where that is taken. Throws Invalid for `slug`.
 */
export async function claimSlug(
  tx: Transaction,
  table: RecordTable,
  { id, slug, name }: Claim,
): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.slug'))`);
  const isFree = async (wanted: string) => !(await isTaken(tx, table, { wanted, id }));
  if (slug !== "") {
    if (await isFree(slug)) return slug;
    throw refusal("manage.slugTaken");
  }
  const base = slugOf(name);
  if (base === "") throw refusal("manage.slugNeeded");
  for (let number = 1; number < 100; number += 1) {
    const wanted = number === 1 ? base : `${base}-${number}`;
    if (await isFree(wanted)) return wanted;
  }
  throw refusal("manage.slugTaken");
}

/** Sections and static pages share the first part of an address with each other and with the site itself. */
async function isTaken(
  tx: Transaction,
  table: RecordTable,
  { wanted, id }: { wanted: string; id: number | null },
): Promise<boolean> {
  const isTop = table === sections || table === pages;
  if (isTop && isReservedName(wanted.split("/")[0]!)) return true;
  for (const neighbour of isTop ? [sections, pages] : [table]) {
    const isOther = neighbour === table && id !== null ? ne(neighbour.id, id) : undefined;
    const slug = neighbour.slug as PgColumn;
    if ((await tx.$count(neighbour, and(eq(slug, wanted), isOther))) > 0) return true;
  }
  return false;
}

function refusal(key: string): Invalid {
  return new Invalid([{ field: "slug", key }]);
}
