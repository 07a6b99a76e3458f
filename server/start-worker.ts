import "#server/production.ts";
import { openDataFolder } from "#server/data-folder.ts";
import { openEnv } from "#server/open-env.ts";
import { openMigrated } from "#server/open-migrated.ts";
import { print } from "#server/print.ts";
import { runDoor } from "#server/run-door.ts";
import { openSecrets } from "#server/secrets.ts";

await runDoor(async (closing) => {
  const env = openEnv();
  await openDataFolder(env.dataDir);
  await openSecrets(env);
  const databaseUrl = await openMigrated(env, closing);
  const { startWorker } = await import("#worker/start-worker.ts");
  const worker = await startWorker(databaseUrl);
  await closing.addDoor(worker.stop);
  print("standfirst worker ready");
});
