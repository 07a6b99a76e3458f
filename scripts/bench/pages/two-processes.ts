import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { EXPIRE_CHANNEL } from "#db/expire.ts";
import type { Figure } from "#scripts/bench/pages.ts";
import type { ScratchSite } from "#scripts/bench/scratch-site.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";

const WRITES = 100;

/** P9: from the commit of a change to the moment when each of two web processes shows it. */
export async function benchTwoProcesses(site: ScratchSite): Promise<Figure[]> {
  const second = await startWeb(site.databaseUrl);
  const { rows } = await site.database.query<{ id: string; slug: string }>(
    "select id, slug from authors order by id limit 1",
  );
  const author = rows[0]!;
  const times: number[] = [];
  for (let write = 0; write < WRITES; write += 1) {
    const mark = `mark-${write}-of-the-benchmark`;
    await Promise.all(
      [site.address, second.address].map((address) => readText(address, author.slug)),
    );
    await site.database.query("begin");
    await site.database.query("update authors set biography = $1 where id = $2", [mark, author.id]);
    await site.database.query("select pg_notify($1, $2)", [
      EXPIRE_CHANNEL,
      JSON.stringify([`author:${author.id}`]),
    ]);
    await site.database.query("commit");
    const committed = performance.now();
    const seen = await Promise.all(
      [site.address, second.address].map((address) => untilShown(address, author.slug, mark)),
    );
    times.push(...seen.map((at) => at - committed));
  }
  await second.stop();
  times.sort((a, b) => a - b);
  return [
    {
      name: `commit to visible on two processes, p50 of ${times.length}`,
      value: `${times[times.length / 2]!.toFixed(1)} ms`,
      limit: "",
    },
    {
      name: "P9 commit to visible, p99",
      value: `${times[Math.floor(times.length * 0.99)]!.toFixed(1)} ms`,
      limit: "≤ 250 ms",
    },
  ];
}

async function untilShown(address: string, slug: string, mark: string): Promise<number> {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    if ((await readText(address, slug)).includes(mark)) return performance.now();
  }
  return Number.POSITIVE_INFINITY;
}

async function readText(address: string, slug: string): Promise<string> {
  return (await fetch(`${address}/authors/${slug}`)).text();
}

async function startWeb(
  databaseUrl: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const dataDir = await scratchFolder("second");
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const child = spawn(process.execPath, ["server/start-web.ts"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: port,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on(
      "data",
      (chunk: Buffer) => chunk.toString().includes("standfirst ready") && resolve(),
    );
    child.on("exit", () => reject(new Error("The second process ended.")));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}`, stop };
}
