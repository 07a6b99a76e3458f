import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, expect, vi } from "vitest";
import { pool, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { committedTest as test } from "#db/test/database-test.ts";
import { createExpiryListener } from "#server/front/expiry-listener.ts";
import {
  openTestFront,
  readerPage,
  SITE,
  type TestFront,
} from "#server/front/test/open-test-front.ts";

const TAG = "headline:1";

let fronts: TestFront[] = [];

afterEach(async () => {
  for (const front of fronts) await front.close();
  fronts = [];
});

async function openFronts(databaseUrl: string, count: number) {
  await pool().query("create table headlines (id int primary key, text text not null)");
  await pool().query("insert into headlines values (1, 'version 0')");
  for (let opened = 0; opened < count; opened++) {
    const listener = createExpiryListener({ connectionString: databaseUrl, heartbeatMs: 200 });
    const front = await openTestFront(
      async (request, response) => {
        if (request.method === "POST") await write((await request.toArray()).join(""));
        const { rows } = await pool().query("select text from headlines where id = 1");
        response.setHeader("Content-Type", "text/html");
        response.end(readerPage(rows[0].text, TAG));
      },
      { listener },
    );
    fronts.push(front);
  }
  return fronts;
}

function write(text: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.execute(sql`update headlines set text = ${text} where id = 1`);
    await expire(tx, TAG);
  });
}

async function headlines(): Promise<string[]> {
  const answers = await Promise.all(fronts.map(({ ask }) => ask("/a")));
  return answers.map(({ text }) => /<h1>(.*)<\/h1>/.exec(text)?.[1] ?? text);
}

/** Ends the connections that listen, as a restarted server would; one that is already ending may count too. */
async function endListeners(): Promise<number> {
  const { rowCount } = await pool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'standfirst expiries' and datname = current_database()`,
  );
  return rowCount ?? 0;
}

test("P9: a write is visible on every node soon after its commit", async ({ databaseUrl }) => {
  await openFronts(databaseUrl, 2);
  expect(await headlines()).toEqual(["version 0", "version 0"]);
  for (let version = 1; version <= 20; version++) {
    await write(`version ${version}`);
    const wanted = `version ${version}`;
    await expect.poll(headlines, { interval: 1 }).toEqual([wanted, wanted]);
  }
  const answer = await fronts[0]!.ask("/a");
  expect(answer.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test("a transaction that is rolled back drops nothing", async ({ databaseUrl }) => {
  const [front] = await openFronts(databaseUrl, 1);
  await headlines();
  const failing = transaction(async (tx) => {
    await expire(tx, TAG);
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  await sleep(50);
  expect((await front!.ask("/metrics")).text).toContain("standfirst_store_pages 1");
});

test("who has posted sees at once what was posted, on the node that was asked", async ({
  databaseUrl,
}) => {
  const [front] = await openFronts(databaseUrl, 1);
  for (let version = 1; version <= 30; version++) {
    await front!.ask("/a");
    const body = `version ${version}`;
    await front!.ask("/a", { method: "POST", headers: { origin: SITE }, body });
    expect(await headlines()).toEqual([body]);
  }
});

test("a lost connection is opened again, and what was missed meanwhile is not served", async ({
  databaseUrl,
}) => {
  await openFronts(databaseUrl, 2);
  await headlines();
  for (let version = 1; version <= 5; version++) {
    const back = fronts.map(({ options }) => once(options.listener, "connected"));
    expect(await endListeners()).toBeGreaterThanOrEqual(2);
    await write(`version ${version}`);
    await Promise.all(back);
    const wanted = `version ${version}`;
    expect(await headlines()).toEqual([wanted, wanted]);
  }
  await vi.waitFor(async () => {
    await headlines();
    expect((await fronts[0]!.ask("/a")).headers.etag).toBeDefined();
  });
});

test("under load with writes and lost connections, no node ends up with an old page", async ({
  databaseUrl,
}) => {
  await openFronts(databaseUrl, 2);
  let isOver = false;
  const readers = Array.from({ length: 8 }, async () => {
    while (!isOver) await headlines();
  });
  for (let version = 1; version <= 40; version++) {
    await write(`version ${version}`);
    if (version % 10 === 0) await endListeners();
    await sleep(version % 7);
  }
  isOver = true;
  await Promise.all(readers);
  await vi.waitFor(async () => expect(await headlines()).toEqual(["version 40", "version 40"]));
});
