import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { newClosing } from "#server/closing.ts";

test("what was opened last is closed first, each after the other", async () => {
  const closing = newClosing(1);
  const order: string[] = [];
  for (const name of ["database", "front", "worker"]) {
    await closing.add(async () => {
      await sleep(5);
      order.push(name);
    });
  }
  await closing.close();
  expect(order).toEqual(["worker", "front", "database"]);
});

test("doors close together, and before what they stand on", async () => {
  const closing = newClosing(1);
  const order: string[] = [];
  const slow = (name: string) => async () => {
    order.push(`${name} begins`);
    await sleep(10);
    order.push(`${name} ends`);
  };
  await closing.addDoor(slow("site"));
  await closing.add(slow("database"));
  await closing.addDoor(slow("worker"));
  await closing.close();
  expect(order.slice(0, 2)).toEqual(["site begins", "worker begins"]);
  expect(order.slice(-2)).toEqual(["database begins", "database ends"]);
});

test("closing twice closes once", async () => {
  const closing = newClosing(1);
  let closed = 0;
  await closing.add(async () => {
    closed += 1;
  });
  await Promise.all([closing.close(), closing.close()]);
  expect(closed).toBe(1);
});

test("a failure does not keep the rest open", async () => {
  const closing = newClosing(1);
  let closed = false;
  await closing.add(async () => {
    closed = true;
  });
  await closing.add(() => Promise.reject(new Error("stuck")));
  await closing.close();
  expect(closed).toBe(true);
});

test("what opens while everything closes is closed at once", async () => {
  const closing = newClosing(1);
  await closing.close();
  expect(closing.signal.aborted).toBe(true);
  let closed = false;
  await closing.add(async () => {
    closed = true;
  });
  expect(closed).toBe(true);
});

test("what never closes is left behind when the time is over", async () => {
  const closing = newClosing(0.05);
  await closing.add(() => new Promise(() => {}));
  const before = Date.now();
  // The time is not counted by something that would itself keep the process alive.
  const alive = setInterval(() => {}, 10);
  await closing.close();
  clearInterval(alive);
  expect(Date.now() - before).toBeLessThan(1_000);
});
