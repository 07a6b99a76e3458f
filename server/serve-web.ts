import { announce } from "#server/announce.ts";
import { ensureBuild } from "#server/building/ensure-build.ts";
import type { Closing } from "#server/closing.ts";
import { openMigrated } from "#server/open-migrated.ts";
import type { WebProcess } from "#server/open-web-process.ts";
import { print } from "#server/print.ts";

/** The site alone; any number of these share one database with any number of workers. */
export async function serveWeb(opened: WebProcess, closing: Closing): Promise<void> {
  const { env } = opened;
  const [databaseUrl, { openSite }] = await Promise.all([
    openMigrated(env, closing),
    import("#server/open-site.ts"),
    ensureBuild({ ...opened, signal: closing.signal, print }),
  ]);
  closing.signal.throwIfAborted();
  await openSite({ env, databaseUrl, closing });
  await announce(env);
}
