import "#server/production.ts";
import { ensureBuild } from "#server/building/ensure-build.ts";
import { openDataFolder } from "#server/data-folder.ts";
import { openEnv } from "#server/open-env.ts";
import { print } from "#server/print.ts";
import { runOnce } from "#server/run-door.ts";
import { openSecrets } from "#server/secrets.ts";

await runOnce(async ({ signal }) => {
  const env = openEnv();
  await openDataFolder(env.dataDir);
  const { serverActionsKey } = await openSecrets(env);
  const onOutput = (chunk: string) => process.stdout.write(chunk);
  await ensureBuild({ env, serverActionsKey, signal, print, onOutput });
  print("The build is current.");
});
