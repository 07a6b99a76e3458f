import type { Env } from "#lib/env.ts";
import { openDataFolder } from "#server/data-folder.ts";
import { expectFreePort } from "#server/free-port.ts";
import { openEnv } from "#server/open-env.ts";
import { openSecrets } from "#server/secrets.ts";

export interface WebProcess {
  env: Env;
  /** Encrypts what server actions carry; part of the build. */
  serverActionsKey: string;
}

/** Everything that a start of the site is refused for at once, before anything large is loaded. Throws Refusal. */
export async function openWebProcess(): Promise<WebProcess> {
  const env = openEnv();
  await expectFreePort(env);
  await openDataFolder(env.dataDir);
  const { serverActionsKey } = await openSecrets(env);
  return { env, serverActionsKey };
}
