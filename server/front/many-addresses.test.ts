import { readdirSync, statSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { answerWithStatus, dependsOn } from "#lib/render.ts";
import { openTestFront, readerPage, type TestFront } from "#server/front/test/open-test-front.ts";

const ADDRESSES = 5_000;
const AT_ONCE = 40;
/** What a test's front may keep in memory. */
const STORE_BYTES = 1_000_000;
/** A file of a page is smaller than the page in memory, which is counted with its headers three times over. */
const DISK_BYTES = STORE_BYTES;

let open: TestFront;
let agent: Agent;

afterEach(async () => {
  agent.destroy();
  await open.close();
});

test.for([
  ["pages", "/peace/story-", 200, 1],
  ["pages with a parameter", "/peace?after=", 200, 0.3],
  ["addresses where nothing is", "/missing/", 404, 0.05],
  ["questions to the interface", "/api/v1/articles?section=", 200, 0.3],
] as const)(
  "R11: five thousand %s fill their part of the memory and no more, nor the disk",
  {
    timeout: 180_000,
  },
  async ([, path, status, share]) => {
    agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    open = await openTestFront(async (request, response) => {
      const url = request.url!;
      if (status === 404) answerWithStatus(404);
      dependsOn(`article:${url}`);
      response.setHeader("Content-Type", "text/html");
      response.end(readerPage(url.padEnd(400, " words"), "articles"));
    });
    expect(await askAll((number) => `${path}${number}`)).toEqual({ [status]: ADDRESSES });
    expect(await metric("renders_total")).toBe(ADDRESSES);
    expect(await metric("store_bytes")).toBeLessThanOrEqual(STORE_BYTES * share);
    expect(await metric("store_pages")).toBeGreaterThan(5);
    await open.front.close();
    expect(bytesOnDisk(join(open.folder, "data/pages"))).toBeLessThanOrEqual(DISK_BYTES * share);
  },
);

test("R11: what an address carries beside its own parameters makes no page more", {
  timeout: 180_000,
}, async () => {
  agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  open = await openTestFront(async (request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(readerPage(request.url!, "articles"));
  });
  const asked = await askAll(
    (number) => `/peace/story?utm_id=${number}&x[${number}]=1&%ff=${number}`,
  );
  expect(asked).toEqual({ 200: ADDRESSES });
  expect(await metric("renders_total")).toBe(1);
  expect(await metric("store_pages")).toBe(1);
});

async function askAll(pathOf: (number: number) => string): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  let asked = 0;
  const work = async () => {
    while (asked < ADDRESSES) {
      asked += 1;
      const status = await statusOf(pathOf(asked));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return statuses;
}

function statusOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get({ port: open.port, path, agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode!));
    });
    request.on("error", reject);
  });
}

async function metric(name: string): Promise<number> {
  const { text } = await open.ask("/metrics");
  return Number(new RegExp(`^standfirst_${name} (\\S+)$`, "m").exec(text)![1]);
}

function bytesOnDisk(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
