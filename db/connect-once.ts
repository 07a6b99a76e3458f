import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Refusal } from "#lib/refusal.ts";

const OLDEST_MAJOR = 15;
const CONNECT_MS = 5_000;
/** How long a server that is starting itself is waited for. */
const STARTING_MS = 30_000;

/**
 * One connection outside the pool, for the work of starting. Throws Refusal, with the host and never the
 * password, where the server cannot be reached, refuses us, or is older than PostgreSQL 15.
 */
export async function connectOnce(url: string): Promise<pg.Client> {
  const client = await connectWhenStarted(url);
  client.on("error", () => {});
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= OLDEST_MAJOR) return client;
  await client.end();
  throw new Refusal(
    `The database at ${placeOf(client)} is PostgreSQL ${major}; Standfirst needs ${OLDEST_MAJOR} or newer.`,
  );
}

async function connectWhenStarted(url: string): Promise<pg.Client> {
  for (const deadline = Date.now() + STARTING_MS; ; await sleep(250)) {
    const client = newClient(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (codeOf(error) === "57P03" && Date.now() < deadline) continue;
      throw new Refusal(explain(client, error));
    }
  }
}

function newClient(url: string): pg.Client {
  try {
    const options = { connectionString: url, connectionTimeoutMillis: CONNECT_MS };
    return new pg.Client({ ...options, application_name: "standfirst" });
  } catch {
    throw new Refusal(
      "DATABASE_URL cannot be read: look for special characters that need %-escapes.",
    );
  }
}

/** SQLSTATE codes: PostgreSQL, Appendix A. The rest are Node's. */
function explain(client: pg.Client, error: unknown): string {
  const place = placeOf(client);
  const code = codeOf(error);
  if (code === "28P01" || code === "28000") {
    return `The database at ${place} does not let the user ${client.user} in; check DATABASE_URL.`;
  }
  if (code === "3D000") return `The server at ${place} has no database named ${client.database}.`;
  if (code === "53300") return `The database at ${place} has no connection free.`;
  const reason = reasons[code] ?? (error as Error).message.replace(/\.$/, "");
  return `The database at ${place} cannot be reached (${reason}); check DATABASE_URL or start that server.`;
}

const reasons: Record<string, string> = {
  ECONNREFUSED: "connection refused",
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's name cannot be looked up now",
  ENOENT: "no such socket",
  ECONNRESET: "connection broken",
  EHOSTUNREACH: "no way to the host",
  ENETUNREACH: "no way to the host",
  ETIMEDOUT: "no answer",
  "57P03": "it is still starting",
};

function placeOf({ host, port }: pg.Client): string {
  return host.startsWith("/") ? host : `${host}:${port}`;
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: string };
  return code ?? (error instanceof AggregateError ? codeOf(error.errors[0]) : "");
}
