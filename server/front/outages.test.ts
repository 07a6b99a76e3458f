import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { createFront } from "#server/front/create-front.ts";
import { ask } from "#server/front/test/ask.ts";
import { openTestFront, readerPage, type TestFront } from "#server/front/test/open-test-front.ts";
import { createSilentListener } from "#server/front/test/silent-listener.ts";

let open: TestFront;
let isDatabaseUp = true;
let renders = 0;
let version = 1;

afterEach(async () => {
  vi.restoreAllMocks();
  await open.close();
});

async function openWith(options: Parameters<typeof openTestFront>[1] = {}) {
  isDatabaseUp = true;
  renders = 0;
  version = 1;
  open = await openTestFront(async (request, response) => {
    renders += 1;
    response.setHeader("Content-Type", "text/html");
    if (!isDatabaseUp) response.writeHead(500).end("<p>connect ECONNREFUSED 10.0.0.1:5432</p>");
    else response.end(readerPage(`${request.url} version ${version}`, `page:${request.url}`));
  }, options);
}

function goDown() {
  isDatabaseUp = false;
  open.listener.lose();
}

function comeBack() {
  isDatabaseUp = true;
  open.listener.connect();
}

const isStale = { "standfirst-page": "stale", "cache-control": "no-store" };

test("R8: with the database down a kept page is served at once, marked stale; another is 503", async () => {
  await openWith();
  await open.ask("/a");
  goDown();
  const kept = await open.ask("/a");
  expect(kept.status).toBe(200);
  expect(kept.headers).toMatchObject(isStale);
  expect(kept.headers.etag).toBeUndefined();
  expect(renders).toBe(1);
  const unknown = await open.ask("/b");
  expect([unknown.status, unknown.headers["retry-after"]]).toEqual([503, "5"]);
  expect(unknown.text).not.toContain("ECONNREFUSED");
});

test("R8: when the database is back every page is rendered again before it is current", async () => {
  await openWith();
  await open.ask("/a");
  goDown();
  version = 2;
  comeBack();
  const page = await open.ask("/a");
  expect(page.text).toContain("version 2");
  expect(page.headers["standfirst-page"]).toBeUndefined();
  await open.ask("/a");
  expect(renders).toBe(2);
});

test("an unproven page is served only after its render failed with the database away", async () => {
  await openWith();
  for (const path of ["/a", "/b"]) await open.ask(path);
  goDown();
  comeBack();
  goDown();
  expect((await open.ask("/a")).headers).toMatchObject(isStale);
  expect(renders).toBe(3);
  expect((await open.ask("/b")).headers).toMatchObject(isStale);
  expect(renders).toBe(3);
});

test("an unproven page is not served when its render fails for another reason", async () => {
  await openWith();
  await open.ask("/a");
  open.listener.lose();
  open.listener.connect();
  isDatabaseUp = false;
  const answer = await open.ask("/a");
  expect(answer.status).toBe(500);
  expect(answer.text).toContain("Reference:");
});

test("a story that was retracted does not come back with an outage, in memory or on disk", async () => {
  await openWith();
  await open.ask("/a");
  const folder = join(open.folder, "data", "pages", "build");
  await vi.waitFor(() => expect(pageFiles(folder)).toHaveLength(1));
  open.listener.emit("expired", ["page:/a"]);
  goDown();
  expect((await open.ask("/a")).status).toBe(503);
  await vi.waitFor(() => expect(pageFiles(folder)).toHaveLength(0));
});

test("a page that turns out to be gone replaces what was kept before the outage", async () => {
  await openWith();
  await open.ask("/a");
  goDown();
  comeBack();
  version = 2;
  await open.ask("/a");
  goDown();
  expect((await open.ask("/a")).text).toContain("version 2");
});

test("while the database takes no connection but answers, pages are rendered and not kept", async () => {
  await openWith();
  await open.ask("/a");
  open.listener.lose("refused");
  version = 2;
  const answer = await open.ask("/a");
  expect(answer.text).toContain("version 2");
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  await open.ask("/a");
  expect(renders).toBe(3);
});

test("after a day without the database nothing unproven is served", async () => {
  await openWith();
  await open.ask("/a");
  goDown();
  open.listener.setLastTouch(Date.now() - 24 * 60 * 60 * 1000 - 1);
  expect((await open.ask("/a")).status).toBe(503);
});

test("R8: a restarted process serves the pages of its disk while the database is down", async () => {
  await openWith();
  await open.ask("/a");
  const folder = join(open.folder, "data", "pages", "build");
  await vi.waitFor(() => expect(pageFiles(folder)).toHaveLength(1));
  goDown();
  const listener = createSilentListener();
  const restarted = createFront({ ...open.options, listener });
  await restarted.start();
  const server = createServer(restarted.answer).listen(0);
  try {
    const { port } = server.address() as { port: number };
    const answer = await ask(port, "/a");
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject(isStale);
    isDatabaseUp = true;
    version = 2;
    listener.connect();
    expect((await ask(port, "/a")).text).toContain("version 2");
  } finally {
    server.close();
    await restarted.close();
  }
});

function pageFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".page")) : [];
}

test("R8: a form that cannot be taken gives back what was typed, as text", async () => {
  await openWith();
  goDown();
  const sent = await open.ask("/a", {
    method: "POST",
    headers: {
      origin: "https://news.example",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: `text=${encodeURIComponent("Words & <b>all</b>")}&%24ACTION_KEY=k&password=hush`,
  });
  expect(sent.status).toBe(503);
  expect(sent.text).toContain("Words &#38; &#60;b&#62;all&#60;/b&#62;</textarea>");
  expect(sent.text).not.toMatch(/hush|ACTION_KEY|<b>/);
});
