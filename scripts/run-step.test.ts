import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runStep } from "#scripts/run-step.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";

const KEY = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
let shown = "";

beforeEach(() => {
  shown = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    shown += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("a step of the checks", () => {
  test("ends with the program's own exit code", async () => {
    expect(await node("process.exit(0)")).toMatchObject({ name: "step", code: 0 });
    expect(await node("process.exit(3)")).toMatchObject({ code: 3 });
  });

  test("a program that was killed has failed", async () => {
    expect((await node("process.kill(process.pid, 'SIGKILL')")).code).not.toBe(0);
  });

  test("a program that is not there has failed, and says so", async () => {
    const result = await runStep("step", ["no-such-program-of-ours"]);
    expect(result.code).toBe(1);
    expect(shown).toContain("ENOENT");
  });

  test("what it prints on either stream is shown and kept, in whole letters", async () => {
    const result = await node("process.stdout.write('één\\n'); process.stderr.write('oops\\n')");
    expect(result.output.split("\n").toSorted()).toEqual(["", "oops", "één"]);
    expect(shown).toContain("── step\n");
    expect(shown).toContain("één");
    expect(shown).toContain("oops");
  });

  test("runs the project's own tools first, with the variables that it is given", async () => {
    const result = await runStep(
      "step",
      [process.execPath, "-p", "process.env.PATH + ' ' + process.env.OURS"],
      { OURS: "given" },
    );
    expect(result.output.startsWith(`${process.cwd()}/node_modules/.bin:`)).toBe(true);
    expect(result.output.trimEnd().endsWith(" given")).toBe(true);
  });

  test("nothing waits for somebody to type", async () => {
    const result = await node("process.stdin.on('end', () => console.log('no input')).resume()");
    expect(result.output).toContain("no input");
    expect(result.seconds).toBeGreaterThan(0);
  });
});

describe("the key of server actions", () => {
  test("is made once and is as long as the framework asks", () => {
    vi.stubEnv(KEY, undefined);
    shareBuildKey();
    const made = process.env[KEY];
    expect(Buffer.from(made!, "base64")).toHaveLength(32);
    shareBuildKey();
    expect(process.env[KEY]).toBe(made);
  });

  test("one that was set is left alone", () => {
    vi.stubEnv(KEY, "of the operator");
    shareBuildKey();
    expect(process.env[KEY]).toBe("of the operator");
  });
});

function node(script: string) {
  return runStep("step", [process.execPath, "-e", script]);
}
