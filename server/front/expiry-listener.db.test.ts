import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect } from "vitest";
import { pool, transaction } from "#db/client.ts";
import { EXPIRE_CHANNEL, expire } from "#db/expire.ts";
import { committedTest as test } from "#db/test/database-test.ts";
import { createExpiryListener, type ExpiryListener } from "#server/front/expiry-listener.ts";

let listener: ExpiryListener;

afterEach(() => listener.close());

async function listen(connectionString: string) {
  listener = createExpiryListener({ connectionString, heartbeatMs: 50, patienceMs: 300 });
  const connected = once(listener, "connected");
  listener.start();
  return connected;
}

test("tags are told when the transaction commits, many and strange ones too", async ({
  databaseUrl,
}) => {
  await listen(databaseUrl);
  const told: string[] = [];
  listener.on("expired", (tags) => told.push(...tags));
  const tags = Array.from({ length: 250 }, (_, n) => `article:"${n}'`);
  await transaction(async (tx) => {
    await expire(tx, ...tags);
    expect(await listener.caughtUp()).toBe(true);
    expect(told).toEqual([]);
  });
  expect(await listener.caughtUp()).toBe(true);
  expect(told.sort()).toEqual(tags.sort());
});

test("an expiry that cannot be read makes every page be proven again", async ({ databaseUrl }) => {
  await listen(databaseUrl);
  for (const payload of ["not json", "{}", "[1]", ""]) {
    const again = once(listener, "connected");
    await pool().query("select pg_notify($1, $2)", [EXPIRE_CHANNEL, payload]);
    await again;
  }
});

test("the heartbeat keeps touch with the database", async ({ databaseUrl }) => {
  await listen(databaseUrl);
  const before = listener.lastTouch();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(listener.lastTouch()).toBeGreaterThan(before);
});

test("a database that takes no connection is not a database that is down", async ({
  databaseUrl,
}) => {
  await listen(databaseUrl);
  const name = new URL(databaseUrl).pathname.slice(1);
  await pool().query(`alter database "${name}" connection limit 0`);
  await pool().query("create role visitor login");
  const address = new URL(databaseUrl);
  address.username = "visitor";
  const visitor = createExpiryListener({ connectionString: address.href });
  visitor.start();
  try {
    await expect.poll(() => visitor.isRefused()).toBe(true);
    expect(visitor.isListening()).toBe(false);
  } finally {
    await visitor.close();
    await pool().query("drop role visitor");
  }
});

test("R8: a server that does not answer is given up, and tried again until it does", async ({
  databaseUrl,
}) => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as { port: number };
  listener = createExpiryListener({
    connectionString: `postgresql://nobody@127.0.0.1:${port}/x`,
    patienceMs: 100,
  });
  listener.start();
  expect(await listener.caughtUp(400)).toBe(false);
  expect([listener.isListening(), listener.isRefused(), listener.lastTouch()]).toEqual([
    false,
    false,
    0,
  ]);
  await listener.close();
  silent.close();
  await listen(databaseUrl);
  expect(listener.isListening()).toBe(true);
});

test("a closed listener tells nothing and opens nothing", async ({ databaseUrl }) => {
  await listen(databaseUrl);
  await listener.close();
  expect(listener.isListening()).toBe(false);
  expect(await listener.caughtUp(100)).toBe(false);
  const { rows } = await pool().query(
    `select count(*)::int as open from pg_stat_activity
     where application_name = 'standfirst expiries' and datname = current_database()`,
  );
  expect(rows).toEqual([{ open: 0 }]);
});
