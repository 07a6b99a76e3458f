import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { closePool } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { TEMPLATE } from "#db/test/test-databases.ts";
import { jobSender } from "#features/jobs/job-sender.ts";
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

/** Starts one PostgreSQL for the run and migrates the template that every worker's database is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "standfirst-test-"));
  await chmod(dataDir, 0o711);
  const { url, stop } = await openEmbeddedPostgres({ dataDir, print() {}, settings: HASTY });
  await makeTemplate(url);
  project.provide("databaseServer", url);
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function makeTemplate(server: string): Promise<void> {
  const template = await TEMPLATE.create(server);
  await migrate(template);
  process.env.DATABASE_URL = template;
  await jobSender();
  await closePool();
  delete process.env.DATABASE_URL;
}
