import { randomBytes, randomUUID } from "node:crypto";
import { chmod, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Env } from "#lib/env.ts";
import { Refusal } from "#lib/refusal.ts";

const Secrets = z.object({
  authSecret: z.string().min(32),
  serverActionsKey: z.base64().min(24),
});

type Secrets = z.infer<typeof Secrets>;

/**
 * The secrets of this installation, put into the environment where Next and the features read them. Those
 * that are not set are made once and kept in `secrets.json` of the data folder, which only its owner reads.
 */
export async function openSecrets(env: Env): Promise<Secrets> {
  const given = { authSecret: env.authSecret, serverActionsKey: env.serverActionsKey };
  const secrets =
    given.authSecret && given.serverActionsKey
      ? Secrets.parse(given)
      : { ...(await keptSecrets(join(env.dataDir, "secrets.json"))), ...definedOf(given) };
  process.env.AUTH_SECRET = secrets.authSecret;
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = secrets.serverActionsKey;
  return secrets;
}

async function keptSecrets(path: string): Promise<Secrets> {
  const kept = (await readKept(path)) ?? (await makeOnce(path));
  await chmod(path, 0o600).catch(() => {});
  const parsed = Secrets.safeParse(parse(kept));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    `${path} is damaged; restore it from a backup, or remove it and everyone has to sign in again.`,
  );
}

async function readKept(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Refusal(`${path} cannot be read; start as the account that owns it.`);
  }
}

/** A link appears whole or not at all, so processes that start together agree on one file. */
async function makeOnce(path: string): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(newSecrets(), null, 2), { mode: 0o600, flush: true });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  return readFile(path, "utf8");
}

function newSecrets(): Secrets {
  return {
    authSecret: randomBytes(32).toString("base64url"),
    serverActionsKey: randomBytes(32).toString("base64"),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function definedOf<T extends object>(values: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: NonNullable<T[Key]> };
}
