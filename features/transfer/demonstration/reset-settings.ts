import { getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { settings } from "#db/schema/settings.ts";
import { readContent } from "#features/transfer/demonstration/read-content.ts";

/** Every setting that still says what the demonstration said is back at what a new database has. */
export async function resetSettings(tx: Transaction): Promise<void> {
  const { front, ...loaded } = (await readContent()).settings;
  const columns = getTableColumns(settings);
  const resets = Object.entries(loaded).map(([name, value]) => {
    const column = columns[name as keyof typeof loaded];
    const said = typeof value === "string" ? sql`${value}` : sql`${JSON.stringify(value)}::jsonb`;
    return [
      name,
      sql`case when ${column} = ${said} then ${defaultOf(column.default)} else ${column} end`,
    ];
  });
  await tx.update(settings).set({ ...Object.fromEntries(resets), demonstrationAt: null });
}

function defaultOf(value: unknown) {
  return typeof value === "string" ? sql`${value}` : sql`${JSON.stringify(value)}::jsonb`;
}
