import { type Env, readEnv } from "#lib/env.ts";
import { log } from "#lib/log.ts";

/** Reads the settings and lets the parts that Next loads see the same ones. Throws Refusal for a wrong one. */
export function openEnv(): Env {
  const env = readEnv();
  log.level = env.logLevel;
  process.env.PORT = String(env.port);
  process.env.SITE_URL = env.siteUrl;
  process.env.DATA_DIR = env.dataDir;
  return env;
}
