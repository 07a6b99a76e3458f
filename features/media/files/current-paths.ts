import { eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { media, retiredFiles } from "#db/schema/media.ts";

type Row = Pick<typeof media.$inferSelect, "path" | "variants" | "cropVariants">;

/** Paths of the files that pages may show of a picture today. */
export function currentPaths({ path, variants, cropVariants }: Row): string[] {
  const made = [variants, ...Object.values(cropVariants)].flat();
  return [...(path === null ? [] : [path]), ...made.map((variant) => variant.path)];
}

/** These and those that were retired. */
export async function allPaths(tx: Transaction, row: Row & { id: number }): Promise<string[]> {
  const retired = await tx
    .select({ path: retiredFiles.path })
    .from(retiredFiles)
    .where(eq(retiredFiles.mediaId, row.id));
  return [...currentPaths(row), ...retired.map(({ path }) => path)];
}

/** A subselect: paths that a row of `media` in scope had before, and that are still answered for. */
export function retiredPaths(): SQL<string[]> {
  return sql<string[]>`coalesce((select jsonb_agg(${retiredFiles.path}) from ${retiredFiles}
    where ${retiredFiles.mediaId} = ${media.id}), '[]'::jsonb)`;
}
