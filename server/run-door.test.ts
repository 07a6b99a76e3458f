import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { projectRoot } from "#server/project-root.ts";

describe("a door that runs", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s closes in order and ends with 0",
    async (signal) => {
      const door = await runs(`await closing.add(async () => process.stdout.write("closed"));`);
      door.child.kill(signal);
      expect(await door.ended).toBe(0);
      expect(door.said()).toBe("open closed");
    },
  );

  test("the same signal twice at once, as npm sends it, is one", async () => {
    const door = await runs(
      `await closing.add(async () => { await sleep(300); process.stdout.write("closed"); });`,
    );
    door.child.kill("SIGINT");
    await sleep(20);
    door.child.kill("SIGINT");
    expect(await door.ended).toBe(0);
    expect(door.said()).toBe("open closed");
  });

  test("a second signal, later, ends at once", async () => {
    const door = await runs("await closing.add(() => sleep(8000));");
    door.child.kill("SIGTERM");
    await sleep(600);
    const before = Date.now();
    door.child.kill("SIGTERM");
    expect(await door.ended).toBe(1);
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  test("goes on when one request fails where nobody looked", async () => {
    const door = await runs(`Promise.reject(new Error("of one request"));`);
    await sleep(100);
    expect(door.child.exitCode).toBeNull();
    door.child.kill();
    expect(await door.ended).toBe(0);
  });
});

describe("a start that fails", () => {
  test("with a Refusal says its sentence alone, ends with 1, and closes what it opened", async () => {
    const door = run(
      `await closing.add(async () => process.stdout.write("closed"));
       throw new Refusal("Something outside is wrong.");`,
    );
    expect(await door.ended).toBe(1);
    expect(door.said()).toBe("closed");
    expect(door.complained()).toBe("Something outside is wrong.\n");
  });

  test("with anything else is logged with its stack", async () => {
    const door = run(`throw new TypeError("a bug");`);
    expect(await door.ended).toBe(1);
    const line = JSON.parse(door.complained());
    expect(line).toMatchObject({ level: "fatal", err: { type: "TypeError", message: "a bug" } });
    expect(line.err.stack).toContain("at ");
  });

  test("is interrupted by a signal", async () => {
    const door = run(
      `process.stdout.write("open ");
       await closing.add(async () => process.stdout.write("closed"));
       await sleep(60_000, undefined, { signal: closing.signal });`,
    );
    await once(door.child.stdout as NodeJS.ReadableStream, "data");
    door.child.kill();
    expect(await door.ended).toBe(0);
    expect(door.said()).toBe("open closed");
  });
});

describe("a command", () => {
  test("ends with 0 when it is done, and closes what it opened", async () => {
    const door = run(`await closing.add(async () => process.stdout.write("closed"));`, "runOnce");
    expect(await door.ended).toBe(0);
    expect(door.said()).toBe("closed");
  });

  test("that is interrupted ends with 130", async () => {
    const door = run(`process.stdout.write("open"); await sleep(2_000);`, "runOnce");
    await once(door.child.stdout as NodeJS.ReadableStream, "data");
    door.child.kill("SIGINT");
    expect(await door.ended).toBe(130);
  });
});

/** A door that has opened with these lines and stays open. */
async function runs(lines: string): Promise<ReturnType<typeof run>> {
  const door = run(`${lines} setInterval(() => {}, 1000); process.stdout.write("open ");`);
  await once(door.child.stdout as NodeJS.ReadableStream, "data");
  return door;
}

function run(lines: string, door = "runDoor") {
  const program = `
    import { setTimeout as sleep } from "node:timers/promises";
    import { Refusal } from "#lib/refusal.ts";
    import { ${door} } from "#server/run-door.ts";
    await ${door}(async (closing) => { ${lines} });`;
  const env = { PATH: process.env.PATH, LOG_LEVEL: "fatal" } as unknown as NodeJS.ProcessEnv;
  const args = ["--input-type=module", "-e", program];
  const child = spawn(process.execPath, args, { cwd: projectRoot, env });
  const said = collect(child, "stdout");
  const complained = collect(child, "stderr");
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, said, complained, ended };
}

function collect(child: ChildProcess, name: "stdout" | "stderr"): () => string {
  let text = "";
  child[name]?.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}
