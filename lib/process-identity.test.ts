import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { commandLine, isProcessAlive, processIdentity } from "#lib/process-identity.ts";

test("this process is alive under its own identity", () => {
  const identity = processIdentity();
  expect(identity).toMatch(new RegExp(`^${process.pid} \\S+`));
  expect(isProcessAlive(identity ?? "")).toBe(true);
});

test("a number that another process has taken since is not the same process", () => {
  expect(isProcessAlive(`${process.pid} 1`)).toBe(false);
});

test.each(["", "x", "0 1", "-1 1"])("%j is nobody", (identity) => {
  expect(isProcessAlive(identity)).toBe(false);
});

test("a killed process is not alive", async () => {
  const child = spawn("sleep", ["30"]);
  const identity = processIdentity(child.pid);
  expect(isProcessAlive(identity ?? "")).toBe(true);
  expect(commandLine(child.pid ?? 0)).toContain("sleep 30");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isProcessAlive(identity ?? "")).toBe(false);
  expect(commandLine(child.pid ?? 0)).toBeUndefined();
});
