import { afterAll, beforeAll, expect, vi } from "vitest";
import { setKeeping } from "#lib/keep.ts";

/** What a worker's own database needs, and what the library of pictures sets once it is loaded. */
const OWN = new Set(["DATABASE_URL", "VITEST_WORKER_ID", "VIPSHOME"]);

let found: NodeJS.ProcessEnv;

beforeAll(() => {
  // A front that an earlier file opened heard expiries; nobody does now.
  setKeeping(false);
  found = settings();
});

/** Files share a process, one after another: whatever one left behind would be found by the next. */
afterAll(() => {
  expect(settings(), "settings that this file did not put back").toEqual(found);
  expect(vi.isFakeTimers(), "a clock that this file did not put back").toBe(false);
});

function settings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OWN.has(name));
  return Object.fromEntries(own) as NodeJS.ProcessEnv;
}
