import { sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "#db/client.ts";
import { pages } from "#db/schema/pages.ts";
import { sections } from "#db/schema/sections.ts";
import { reservedNames } from "#features/redirects/reserved-names.ts";

/** `base`, or `base-2`, `base-3` …, whichever no row of the column has. */
export async function freeSlug(tx: Transaction, column: PgColumn, base: string): Promise<string> {
  return firstFree(base, await slugsLike(tx, column, base));
}

/** A slug that neither a section nor a page nor the site itself uses: they share the first part of an address. */
export async function freeTopSlug(tx: Transaction, base: string): Promise<string> {
  const ofSections = await slugsLike(tx, sections.slug, base);
  const ofPages = await slugsLike(tx, pages.slug, base);
  return firstFree(base, new Set([...reservedNames, ...ofSections, ...ofPages]));
}

async function slugsLike(tx: Transaction, column: PgColumn, base: string): Promise<Set<string>> {
  const { rows } = await tx.execute<{ slug: string }>(
    sql`select ${column} as slug from ${column.table}
      where ${column} = ${base} or starts_with(${column}, ${`${base}-`})`,
  );
  return new Set(rows.map(({ slug }) => slug));
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
