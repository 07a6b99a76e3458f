import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isProcessAlive, processIdentity } from "#lib/process-identity.ts";
import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";
import { findPostmaster, stopPostmaster } from "#server/postgres/postmaster.ts";

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const opened: Array<() => Promise<void>> = [];
let made: string;
let folder: string;
let dataDir: string;
let printed: string[];

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), "embedded-made-"));
  await chmod(made, 0o755);
  const { stop } = await openEmbeddedPostgres({ dataDir: made, print: ignore });
  await stop();
});

afterAll(() => rm(made, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "embedded-"));
  await chmod(folder, 0o755);
  dataDir = join(folder, "data");
  await mkdir(dataDir);
  printed = [];
});

afterEach(async () => {
  for (const stop of opened.splice(0).reverse()) await stop();
  await rm(folder, { recursive: true, force: true });
});

describe("one process", () => {
  test("makes a database that is safe, private and the same on every machine", async () => {
    const print = (line: string) => printed.push(line);
    const { url, stop } = await openEmbeddedPostgres({ dataDir, print });
    opened.push(stop);
    const settings = await ask(
      url,
      `select current_setting('fsync') as fsync, current_setting('listen_addresses') as tcp,
        current_setting('server_version_num')::int / 10000 as major, current_setting('data_checksums') as sums,
        (select concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale)
           from pg_database where datname = current_database()) as locale`,
    );
    expect(settings).toEqual([
      { fsync: "on", tcp: "", major: 18, sums: "on", locale: "UTF8 b C.UTF-8" },
    ]);
    expect(printed).toEqual(["Making a database."]);
    expect(statSync(join(dataDir, "postgres/sockets")).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, "postgres/cluster")).mode & 0o777).toBe(0o700);
    const server = serverPid();
    await stop();
    expect(processIdentity(server)).toBeUndefined();
  });

  test("keeps what was written from one start to the next", async () => {
    await copyMade();
    const first = await open();
    await ask(first.url, "create table kept as select 7 as n");
    await first.stop();
    expect(await ask((await open()).url, "select n from kept")).toEqual([{ n: 7 }]);
  });

  test("refuses the files of another version, and leaves them alone", async () => {
    await copyMade();
    await (await open()).stop();
    await writeFile(join(dataDir, "postgres/cluster/PG_VERSION"), "17\n");
    await expect(open()).rejects.toThrow(/holds a database of PostgreSQL 17/);
    expect(existsSync(join(dataDir, "postgres/cluster/PG_VERSION"))).toBe(true);
  });

  test("says why PostgreSQL did not start", async () => {
    await copyMade();
    const starting = openEmbeddedPostgres({
      dataDir,
      print: ignore,
      settings: { shared_buffers: "some" },
    });
    await expect(starting).rejects.toThrow(/^PostgreSQL did not start: .*shared_buffers.*\.$/);
  });

  test("a path too long for a socket puts the socket in a short private folder", async () => {
    dataDir = join(folder, "long-".repeat(30));
    await mkdir(dataDir);
    const { url } = await open();
    expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
    const socketFolder = new URL(url).searchParams.get("host") ?? "";
    expect(socketFolder.length).toBeLessThan(90);
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    opened.push(() => rm(socketFolder, { recursive: true }));
  });
});

describe("several processes", () => {
  test("a guest that leaves does not stop the server, and the last one out does", async () => {
    await copyMade();
    const owner = await open();
    const guest = await open();
    const server = serverPid();
    await guest.stop();
    expect(await ask(owner.url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(serverPid()).toBe(server);
    await owner.stop();
    expect(findPostmaster(cluster())).toBeUndefined();
  });

  test("a command that started the server does not stop it under the site that joined", async () => {
    await copyMade();
    const command = await open();
    const site = await open();
    await command.stop();
    expect(await ask(site.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("kill -9 of the owner leaves the server running; the next start adopts and owns it", async () => {
    const owner = await openElsewhere();
    const server = serverPid();
    owner.kill("SIGKILL");
    await once(owner, "exit");
    const next = await open();
    expect(serverPid()).toBe(server);
    expect(await ask(next.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await next.stop();
    expect(processIdentity(server)).toBeUndefined();
  });

  test("many at once start one server", async () => {
    const all = await Promise.all([openElsewhere(), openElsewhere(), open(), open()]);
    const commands = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" }).stdout.split("\n");
    expect(
      commands.filter((command) => command.includes(`postgres -D ${cluster()} `)),
    ).toHaveLength(1);
    for (const process of all.slice(0, 2) as ChildProcess[]) process.kill("SIGKILL");
  });
});

describe("after a crash", () => {
  beforeEach(copyMade);

  test("R1: kill -9 of PostgreSQL itself loses nothing that was committed", async () => {
    const before = await open({});
    await ask(before.url, "create table kept as select generate_series(1, 1000) as n");
    process.kill(serverPid(), "SIGKILL");
    const after = await open({});
    expect(await ask(after.url, "select count(*)::int from kept")).toEqual([{ count: 1000 }]);
  });

  test("R8: a site that goes on running finds PostgreSQL started again", async () => {
    const { url } = await open();
    const crashed = serverPid();
    process.kill(crashed, "SIGKILL");
    await expect.poll(serverPid).toBeGreaterThan(0);
    await expect.poll(() => ask(url, "select 1 as one").catch(() => [])).toEqual([{ one: 1 }]);
    expect(serverPid()).not.toBe(crashed);
  });

  test("PostgreSQL that somebody stopped in order stays stopped", async () => {
    await open();
    await stopPostmaster(cluster());
    await sleep(1_500);
    expect(serverPid()).toBe(-1);
  });

  test("a left-over postmaster.pid that names another program does not prevent a start", async () => {
    await (await open()).stop();
    const bystander = spawn("sleep", ["60"], isRoot ? ownerOf(cluster()) : {});
    await once(bystander, "spawn");
    const sockets = join(dataDir, "postgres/sockets");
    const leftOver = `${bystander.pid}\n${cluster()}\n1700000000\n5432\n${sockets}\n\n  0 0\nready\n`;
    await writeFile(join(cluster(), "postmaster.pid"), leftOver);
    await writeFile(join(sockets, ".s.PGSQL.5432.lock"), leftOver);
    expect(await ask((await open()).url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(isProcessAlive(processIdentity(bystander.pid) ?? "")).toBe(true);
    bystander.kill();
  });
});

describe.runIf(isRoot)("as root", () => {
  test("PostgreSQL runs as another account, which owns its files", async () => {
    await open();
    expect(uidOf(serverPid())).not.toBe(0);
    expect(statSync(cluster()).uid).toBe(uidOf(serverPid()));
  });

  test("a folder that the account cannot enter moves the database, once, with a line that says so", async () => {
    await chmod(folder, 0o700);
    const system = await mkdtemp(join(tmpdir(), "system-"));
    await chmod(system, 0o755);
    const options = { print: (line: string) => printed.push(line), systemFolders: [system] };
    const first = await openEmbeddedPostgres({ ...options, dataDir });
    await ask(first.url, "create table kept as select 7 as n");
    await first.stop();
    const second = await openEmbeddedPostgres({ ...options, dataDir });
    expect(await ask(second.url, "select n from kept")).toEqual([{ n: 7 }]);
    await second.stop();
    const moves = printed.filter((line) => line.includes("so the database is kept in"));
    expect(moves).toEqual([expect.stringContaining(system)]);
    await rm(system, { recursive: true });
  });

  test("where no folder can be entered, one sentence says what to do", async () => {
    await chmod(folder, 0o700);
    const opening = openEmbeddedPostgres({ dataDir, print: ignore, systemFolders: [] });
    await expect(opening).rejects.toThrow(/Set DATA_DIR to a folder that every account can enter/);
  });

  test("files that root has restored from a backup are given to the account again", async () => {
    await copyMade();
    const { stop } = await open();
    await stop();
    await chown(cluster(), 0, 0);
    expect(await ask((await open()).url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("an ordinary user's database runs as that user, for root too", async () => {
    await chown(dataDir, NOBODY, NOBODY);
    const user = await openElsewhere({ uid: NOBODY, gid: NOBODY });
    expect(uidOf(serverPid())).toBe(NOBODY);
    user.kill("SIGTERM");
    await once(user, "exit");
    await open();
    expect(uidOf(serverPid())).toBe(NOBODY);
  });
});

async function open(settings: Record<string, string> = { fsync: "off" }) {
  const database = await openEmbeddedPostgres({ dataDir, print: ignore, settings });
  opened.push(database.stop);
  return database;
}

/** Gives the test the copy of a database: quicker than making one. */
async function copyMade(): Promise<void> {
  await run("cp", ["-a", join(made, "postgres"), dataDir]);
}

/** A process of its own that joins the database and then waits. */
async function openElsewhere(identity: { uid?: number; gid?: number } = {}): Promise<ChildProcess> {
  const program = `import { openEmbeddedPostgres } from "#server/embedded-postgres.ts";
    const { stop } = await openEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, print() {} });
    process.once("SIGTERM", () => stop().then(() => process.exit()));
    setInterval(() => {}, 1000);
    process.stdout.write("open");`;
  const stdio: ["ignore", "pipe", "inherit"] = ["ignore", "pipe", "inherit"];
  const args = ["--input-type=module", "-e", program];
  const child = spawn(process.execPath, args, { ...identity, stdio });
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  expect(child.exitCode).toBeNull();
  return child;
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on("error", ignore);
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}

function cluster(): string {
  return join(dataDir, "postgres/cluster");
}

function serverPid(): number {
  return findPostmaster(cluster())?.pid ?? -1;
}

function uidOf(pid: number): number {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

function ownerOf(path: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(path);
  return { uid, gid };
}

function ignore(): void {}
