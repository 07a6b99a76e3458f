import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** How a step ended: its exit code, what it printed, and for how long it ran. */
export interface StepResult {
  name: string;
  code: number;
  output: string;
  seconds: number;
}

/** Runs a program of ours with the project's own Node and tools in front, and shows what it prints. */
export function runStep(
  name: string,
  [program, ...args]: string[],
  env: Record<string, string> = {},
): Promise<StepResult> {
  const started = performance.now();
  const path = [join(process.cwd(), "node_modules/.bin"), process.env.PATH].join(delimiter);
  process.stdout.write(`\n── ${name}\n`);
  const child = spawn(program!, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, PATH: path },
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      chunks.push(text);
      process.stdout.write(text);
    });
  }
  return new Promise((resolve) => {
    const end = (code: number) =>
      resolve({
        name,
        code,
        output: chunks.join(""),
        seconds: (performance.now() - started) / 1000,
      });
    child.on("error", (error) => {
      process.stdout.write(`${error.message}\n`);
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
