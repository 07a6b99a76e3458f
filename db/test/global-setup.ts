import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { closePool } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { TEMPLATE } from "#db/test/test-databases.ts";
import { jobSender } from "#features/jobs/job-sender.ts";
import { globalSlot } from "#lib/global-slot.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the server that this run of the tests started. */
    databaseServer: string;
  }
}

/** A server that is thrown away with its files need not write anything safely. */
const HASTY = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_connections: "100",
};

interface Server {
  url: string;
  end: () => Promise<void>;
}

/** Projects of one run are set up in one process, and share its server. */
const shared = globalSlot<{ server?: Promise<Server>; users: number }>("test-server", () => ({
  users: 0,
}));

/** Starts one PostgreSQL for the run and migrates the template that every worker's database is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.server ??= startServer();
  const { url, end } = await shared.server;
  project.provide("databaseServer", url);
  return async () => {
    shared.users -= 1;
    if (shared.users === 0) await end();
  };
}

async function startServer(): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), "standfirst-test-"));
  await chmod(dataDir, 0o711);
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {}, settings: HASTY });
  await makeTemplate(url);
  const end = async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url, end };
}

async function makeTemplate(server: string): Promise<void> {
  const template = await TEMPLATE.create(server);
  await migrate(template);
  process.env.DATABASE_URL = template;
  await jobSender();
  await closePool();
  delete process.env.DATABASE_URL;
}
