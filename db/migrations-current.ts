import { pool } from "#db/client.ts";
import { newestMigration } from "#db/migrations-folder.ts";

/**
 * Whether the database has every migration of this source; a newer one, while another node of a rolling
 * restart has migrated already, counts too. Rejects where the database does not answer.
 */
export async function migrationsCurrent(): Promise<boolean> {
  const newest = newestMigration();
  if (newest === 0) return true;
  const { rows } = await pool().query<{ current: boolean }>(
    "select max(created_at) >= $1 as current from drizzle.__drizzle_migrations",
    [newest],
  );
  return rows[0]?.current === true;
}
