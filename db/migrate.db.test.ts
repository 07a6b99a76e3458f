import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { pool } from "#db/client.ts";
import { connectOnce } from "#db/connect-once.ts";
import { migrate } from "#db/migrate.ts";
import { migrationsCurrent } from "#db/migrations-current.ts";
import { committedTest } from "#db/test/database-test.ts";

describe("migrating", () => {
  committedTest("a second time changes nothing", async ({ databaseUrl }) => {
    const before = await applied();
    await migrate(databaseUrl);
    expect(await applied()).toBe(before);
    expect(await migrationsCurrent()).toBe(true);
  });

  committedTest("from several processes at once is done once", async ({ databaseUrl }) => {
    await withMigrations(["create table made_once (n int)"], async (folder) => {
      await Promise.all([1, 2, 3, 4].map(() => migrate(databaseUrl, folder)));
    });
    const { rows } = await pool().query("select to_regclass('made_once') is not null as made");
    expect(rows).toEqual([{ made: true }]);
  });

  committedTest("refused by the database leaves nothing half done", async ({ databaseUrl }) => {
    const statements = ["create table half (n int)", "create table half (n int)"];
    await withMigrations(statements, async (folder) => {
      await expect(migrate(databaseUrl, folder)).rejects.toThrow(
        'The database refused a migration: relation "half" already exists.',
      );
    });
    const { rows } = await pool().query("select to_regclass('half') as made");
    expect(rows).toEqual([{ made: null }]);
  });

  committedTest("a database that lacks a migration is not current", async () => {
    await pool().query("delete from drizzle.__drizzle_migrations");
    expect(await migrationsCurrent()).toBe(false);
  });

  committedTest("a database that a newer node has migrated is current", async () => {
    await pool().query(
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9e12)",
    );
    expect(await migrationsCurrent()).toBe(true);
  });
});

describe("a database that cannot be used is told in one sentence without its password", () => {
  committedTest("no such database", async ({ databaseUrl }) => {
    const absent = databaseUrl.replace(/own_[^?]+/, "absent");
    await expect(connectOnce(absent)).rejects.toThrow(/ has no database named absent\.$/);
  });

  committedTest("a user that it does not know", async ({ databaseUrl }) => {
    const stranger = databaseUrl.replace("standfirst@", "stranger:hunter2@");
    await expect(connectOnce(stranger)).rejects.toThrow(/does not let the user stranger in/);
  });

  committedTest("nothing listens", async () => {
    const refused = connectOnce("postgresql://someone:hunter2@127.0.0.1:9/none");
    await expect(refused).rejects.toThrow(
      "The database at 127.0.0.1:9 cannot be reached (connection refused); check DATABASE_URL or start that server.",
    );
  });

  committedTest("no such socket", async () => {
    const absent = connectOnce("postgresql://someone@localhost/none?host=/nowhere");
    await expect(absent).rejects.toThrow(
      /^The database at \/nowhere cannot be reached \(no such socket\)/,
    );
  });
});

async function applied(): Promise<number> {
  const { rows } = await pool().query("select count(*)::int from drizzle.__drizzle_migrations");
  return rows[0].count;
}

/** The project's migrations and one more, newer than all, of these statements. */
async function withMigrations(
  statements: string[],
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await mkdir(join(folder, "meta"));
  await cp(join(import.meta.dirname, "migrations"), folder, { recursive: true });
  const path = join(folder, "meta/_journal.json");
  const journal = JSON.parse(await readFile(path, "utf8"));
  journal.entries.push({ idx: 999, version: "7", when: 9e12, tag: "newest", breakpoints: true });
  await writeFile(path, JSON.stringify(journal));
  await writeFile(join(folder, "newest.sql"), statements.join(";--> statement-breakpoint\n"));
  await work(folder);
  await rm(folder, { recursive: true });
}
