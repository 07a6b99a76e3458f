import type { Env } from "#lib/env.ts";
import type { Closing } from "#server/closing.ts";
import { openDataFolder } from "#server/data-folder.ts";
import { openEnv } from "#server/open-env.ts";
import { openMigrated } from "#server/open-migrated.ts";
import { openSecrets } from "#server/secrets.ts";

/**
 * The settings and the database, as the site itself has them. The embedded server is joined where the site
 * runs, else started and stopped when the command ends.
 */
export async function openForCommand(closing: Closing): Promise<Env> {
  const env = openEnv();
  await openDataFolder(env.dataDir);
  await openSecrets(env);
  await openMigrated(env, closing);
  return env;
}
