import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where drizzle-kit writes migrations. */
export const migrationsFolder = join(import.meta.dirname, "migrations");

interface Journal {
  entries: { when: number }[];
}

/** The time in milliseconds that names the newest migration of this source; 0 where there is none. */
export function newestMigration(folder: string = migrationsFolder): number {
  const path = join(folder, "meta", "_journal.json");
  if (!existsSync(path)) return 0;
  const { entries } = JSON.parse(readFileSync(path, "utf8")) as Journal;
  return Math.max(0, ...entries.map(({ when }) => when));
}
