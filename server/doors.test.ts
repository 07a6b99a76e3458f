import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "#server/project-root.ts";
import { unusedPort } from "#server/test/unused-port.ts";

const doors = ["server/start.ts", "server/start-web.ts"];
let port: number;
let folder: string;

beforeEach(async () => {
  port = await unusedPort();
  folder = await mkdtemp(join(tmpdir(), "doors-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe.each(doors)("%s refuses at once, in one sentence", (door) => {
  test("a port that is taken", async () => {
    const other = createServer().listen(port);
    await once(other, "listening");
    const ended = await run(door, { PORT: String(port) });
    other.close();
    expect(ended).toEqual(
      refused(`Port ${port} is taken by another program; stop that one or set PORT.`),
    );
  });

  test("a wrong setting", async () => {
    expect(await run(door, { PORT: "http" })).toEqual(
      refused('PORT must be a whole number from 1 to 65535, not "http".'),
    );
  });

  test("a data folder that cannot be written to", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    expect(await run(door, { DATA_DIR: join(file, "data") })).toEqual(
      refused(
        `The data folder ${file}/data cannot be written to (a part of the path is a file); set DATA_DIR to another one.`,
      ),
    );
  });
});

describe("server/start-worker.ts and the commands refuse", () => {
  test.each([["server/start-worker.ts"], ["scripts/cli.ts", "migrate"]])(
    "%s: a database that cannot be reached, without its password",
    async (...door) => {
      const DATABASE_URL = "postgresql://someone:hunter2@127.0.0.1:9/none";
      const ended = await run(door.join(" "), { DATABASE_URL });
      expect(ended).toEqual(
        refused(
          "The database at 127.0.0.1:9 cannot be reached (connection refused); check DATABASE_URL or start that server.",
        ),
      );
    },
  );

  test("a DATABASE_URL of another kind of database", async () => {
    const ended = await run("scripts/cli.ts migrate", { DATABASE_URL: "mysql://a:hunter2@b/c" });
    expect(ended).toEqual(
      refused("DATABASE_URL must be an address such as postgresql://user:password@host:5432/name."),
    );
  });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function refused(sentence: string): Ended {
  return { code: 1, stdout: "", stderr: `${sentence}\n` };
}

/** Nothing of this process's own settings reaches the door. */
async function run(command: string, settings: Record<string, string>): Promise<Ended> {
  const env = { PATH: process.env.PATH, PORT: String(port), DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, command.split(" "), {
    cwd: projectRoot,
    env: env as unknown as NodeJS.ProcessEnv,
  });
  const ended: Ended = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    ended.stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    ended.stderr += chunk;
  });
  [ended.code] = await once(child, "close");
  return ended;
}
