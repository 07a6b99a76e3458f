import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { redirects } from "#db/schema/redirects.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";

const AT_ONCE = 1000;

/** Leads old paths to addresses of today. A redirect that an editor made, or that a new slug left, stays as it is. */
export async function addRedirects(
  tx: Transaction,
  run: ImportRun,
  wanted: { path: string; target: string }[],
): Promise<void> {
  const byPath = new Map(
    wanted
      .filter(({ path, target }) => path !== target && path !== decodeURI(target))
      .map(({ path, target }) => [path, { path, target, source: "import" as const }]),
  );
  const rows = [...byPath.values()];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const written = await tx
      .insert(redirects)
      .values(rows.slice(start, start + AT_ONCE))
      .onConflictDoUpdate({
        target: redirects.path,
        set: { target: sql`excluded.target` },
        setWhere: sql`${redirects.source} = 'import' and ${redirects.target} <> excluded.target`,
      })
      .returning({ path: redirects.path });
    if (written.length > 0) run.tell({ about: "redirect", count: written.length });
  }
}
