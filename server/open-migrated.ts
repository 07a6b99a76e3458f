import { migrate } from "#db/migrate.ts";
import { nameFeedAuthority } from "#features/feeds/name-feed-authority.ts";
import type { Env } from "#lib/env.ts";
import type { Closing } from "#server/closing.ts";
import { openDatabase } from "#server/open-database.ts";
import { print } from "#server/print.ts";

/** Opens the database, brings it to this source's schema, and returns its address. Throws Refusal. */
export async function openMigrated(env: Env, closing: Closing): Promise<string> {
  const database = await openDatabase({ env, print });
  await closing.add(database.close);
  closing.signal.throwIfAborted();
  await migrate(database.url);
  closing.signal.throwIfAborted();
  await nameFeedAuthority({ host: new URL(env.siteUrl).hostname, now: new Date() });
  return database.url;
}
