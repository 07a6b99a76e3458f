import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { Refusal } from "#lib/refusal.ts";

const Settings = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().optional(),
  SITE_URL: z.string().refine(isOrigin).transform(toOrigin).optional(),
  DATA_DIR: z
    .string()
    .default("./data")
    .transform((path) => resolve(path)),
  DATABASE_URL: z.string().refine(isPostgresUrl).optional(),
  DATABASE_POOL: whole(2, 500).default(10),
  SMTP_URL: z.string().refine(isSmtpUrl).optional(),
  MAIL_FROM: z.string().includes("@").optional(),
  DEMO: z.enum(["0", "1"]).default("1"),
  OUTREACH_LOCAL: z.enum(["0", "1"]).default("0"),
  PAGE_STORE_MB: whole(1, 65_536).default(64),
  MAX_RENDERS: whole(1, 1000).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  TRUSTED_PROXY: z.string().transform(toList).refine(areAddresses).default([]),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  PRESS: z.enum(["0", "1"]).optional(),
  AUTH_SECRET: z.string().refine(isStrongSecret).optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().refine(isAesKey).optional(),
});

type Name = keyof typeof Settings.shape;

/** What each setting must be, in the words of the sentence that refuses it. */
const rules: Record<Name, string> = {
  PORT: "a whole number from 1 to 65535",
  HOST: "an address or a host name of this machine",
  SITE_URL: "the address that readers use, such as https://example.org, with no path",
  DATA_DIR: "the path of a folder",
  DATABASE_URL: "an address such as postgresql://user:password@host:5432/name",
  DATABASE_POOL: "a whole number from 2 to 500",
  SMTP_URL: "an address such as smtps://user:password@host:465",
  MAIL_FROM: "a mail address",
  DEMO: "0 or 1",
  OUTREACH_LOCAL: "0 or 1",
  PAGE_STORE_MB: "a whole number from 1 to 65536",
  MAX_RENDERS: "a whole number from 1 to 1000",
  METRICS_TOKEN: "at least 16 characters",
  TRUSTED_PROXY: "addresses or ranges with commas between them, such as 127.0.0.1,10.0.0.0/8",
  LOG_LEVEL: "fatal, error, warn, info, debug, trace or silent",
  PRESS: "0 or 1",
  AUTH_SECRET: "at least 32 characters that cannot be guessed",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "16, 24 or 32 random bytes in base64",
};

/** Settings whose value is never repeated in a message. */
const secrets = new Set<Name>([
  "DATABASE_URL",
  "SMTP_URL",
  "METRICS_TOKEN",
  "AUTH_SECRET",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
]);

type Source = Record<string, string | undefined>;

export type Env = ReturnType<typeof readEnv>;

/**
 * The settings, from the environment and a `.env` file beside package.json unless `source` is given.
 * Throws Refusal with one sentence for each wrong setting. An empty value counts as none.
 */
export function readEnv(source: Source = processEnv()) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) throw new Refusal(explain(parsed.error, given));
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    siteUrl: settings.SITE_URL ?? `http://localhost:${settings.PORT}`,
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL,
    databasePool: settings.DATABASE_POOL,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    demo: settings.DEMO === "1",
    outreachLocal: settings.OUTREACH_LOCAL === "1",
    pageStoreBytes: settings.PAGE_STORE_MB * 1024 * 1024,
    maxRenders: settings.MAX_RENDERS,
    metricsToken: settings.METRICS_TOKEN,
    trustedProxies: settings.TRUSTED_PROXY,
    logLevel: settings.LOG_LEVEL,
    press: settings.PRESS === undefined ? undefined : settings.PRESS === "1",
    authSecret: settings.AUTH_SECRET,
    serverActionsKey: settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  };
}

function processEnv(): Source {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

function explain(error: z.ZodError, given: Record<string, unknown>): string {
  const names = [...new Set(error.issues.map((issue) => issue.path[0] as Name))];
  return names.map((name) => sentence(name, given[name])).join("\n");
}

function sentence(name: Name, value: unknown): string {
  const found = secrets.has(name) ? "" : `, not ${JSON.stringify(value)}`;
  return `${name} must be ${rules[name]}${found}.`;
}

function whole(least: number, most: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !["http:", "https:"].includes(url.protocol)) return false;
  return url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
}

function toOrigin(value: string): string {
  return URL.parse(value)?.origin ?? value;
}

function isPostgresUrl(value: string): boolean {
  return ["postgres:", "postgresql:"].includes(URL.parse(value)?.protocol ?? "");
}

function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
}

function toList(value: string): string[] {
  return value.split(",").flatMap((part) => part.trim() || []);
}

function areAddresses(values: string[]): boolean {
  return values.every((value) => {
    const [address = "", prefix, ...rest] = value.split("/");
    const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    if (bits < 0 || rest.length > 0) return false;
    return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  });
}

/** Length alone does not make a secret: a repeated or a dictionary value has few different characters. */
function isStrongSecret(value: string): boolean {
  return value.length >= 32 && new Set(value).size >= 10;
}

function isAesKey(value: string): boolean {
  const bytes = Buffer.from(value, "base64");
  return [16, 24, 32].includes(bytes.length) && bytes.toString("base64") === value;
}
