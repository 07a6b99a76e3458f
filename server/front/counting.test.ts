import { createServer } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { log } from "#lib/log.ts";
import {
  answerWithRedirect,
  answerWithStatus,
  countsAs,
  declareReaderPage,
  dependsOn,
} from "#lib/render.ts";
import { createFront } from "#server/front/create-front.ts";
import { ask } from "#server/front/test/ask.ts";
import { openTestFront, readerPage, type TestFront } from "#server/front/test/open-test-front.ts";
import { createSilentListener } from "#server/front/test/silent-listener.ts";

let open: TestFront;
let counted: Record<string, number>;
let isDatabaseUp = true;
const version = 1;

afterEach(async () => {
  vi.restoreAllMocks();
  await open.close();
});

async function openWith(page: (url: string) => string) {
  counted = {};
  isDatabaseUp = true;
  open = await openTestFront(
    async (request, response) => {
      response.setHeader("Content-Type", "text/html");
      if (!isDatabaseUp) response.writeHead(500).end("<p>no</p>");
      else response.end(page(request.url!));
    },
    {
      async writeServings(servings) {
        for (const { name, count } of servings) counted[name] = (counted[name] ?? 0) + count;
      },
    },
  );
}

/** What was counted until now: a front that closes writes it. */
async function tally() {
  await open.front.close();
  return counted;
}

function story(url: string): string {
  countsAs("article:7", "placement:3");
  return readerPage(`${url} ${version}`, "article:7");
}

test("A11: each answer with the page counts: rendered, kept, not modified", async () => {
  await openWith(story);
  const first = await open.ask("/a");
  await open.ask("/a");
  await open.ask("/a?utm_source=mail");
  const known = await open.ask("/a", { headers: { "if-none-match": first.headers.etag! } });
  expect(known.status).toBe(304);
  expect(await tally()).toEqual({ "article:7": 4, "placement:3": 4 });
});

test("A11: what shows nobody anything does not count", async () => {
  await openWith(story);
  await open.ask("/a", { method: "HEAD" });
  await open.ask("/a", { headers: { "sec-purpose": "prefetch;prerender" } });
  await open.ask("/a", { headers: { "user-agent": "ExampleBot/1.0" } });
  await open.ask("/a", { headers: { cookie: "standfirst.session=x" } });
  await open.ask("/a", { method: "POST" });
  expect(await tally()).toEqual({});
  await open.ask("/a");
  expect(await tally()).toEqual({ "article:7": 1, "placement:3": 1 });
});

test("A15: a page that says nothing counts as nothing, and no answer sets a cookie", async () => {
  await openWith((url) => (url === "/a" ? readerPage(url, "article:7") : story(url)));
  expect((await open.ask("/a")).headers["set-cookie"]).toBeUndefined();
  expect((await open.ask("/b")).headers["set-cookie"]).toBeUndefined();
  expect(await tally()).toEqual({ "article:7": 1, "placement:3": 1 });
});

test("D9: whoever follows a redirect counts; a missing and a withdrawn page do not", async () => {
  await openWith((url) => {
    const page = readerPage(url, "redirects");
    countsAs(`redirect:${url}`);
    if (url === "/old") answerWithRedirect("/new");
    if (url === "/gone") answerWithStatus(410);
    if (url === "/none") answerWithStatus(404);
    return page;
  });
  const statuses = [];
  for (const path of ["/old", "/old", "/gone", "/none"]) {
    statuses.push((await open.ask(path)).status);
  }
  expect(statuses).toEqual([301, 301, 410, 404]);
  expect(await tally()).toEqual({ "redirect:/old": 2 });
});

test("E19: whoever is led to another site counts each time, since no browser and no store keeps that", async () => {
  counted = {};
  open = await openTestFront(
    async (_, response) => {
      countsAs("click:3");
      response.writeHead(302, { Location: "https://lake.example/" }).end();
    },
    {
      async writeServings(servings) {
        for (const { name, count } of servings) counted[name] = (counted[name] ?? 0) + count;
      },
    },
  );
  for (const _ of [1, 2]) {
    const { status, headers } = await open.ask("/s/sponsor/3");
    expect([status, headers.location]).toEqual([302, "https://lake.example/"]);
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["set-cookie"]).toBeUndefined();
  }
  await open.ask("/s/sponsor/3", { headers: { "user-agent": "ExampleBot/1.0" } });
  await open.ask("/s/sponsor/3", { headers: { "sec-purpose": "prefetch" } });
  expect(await tally()).toEqual({ "click:3": 2 });
});

test("a page that may not be kept counts as often as it is rendered", async () => {
  await openWith((url) => {
    declareReaderPage("chrome");
    dependsOn();
    countsAs("article:7");
    return `<!DOCTYPE html><title>${url}</title>`;
  });
  await open.ask("/comments/secret");
  await open.ask("/comments/secret");
  expect(await tally()).toEqual({ "article:7": 2 });
});

test("R8: pages count while the database is away, and after a restart, from disk", async () => {
  vi.spyOn(log, "error").mockImplementation(() => {});
  await openWith(story);
  await open.ask("/a");
  isDatabaseUp = false;
  open.listener.lose();
  expect((await open.ask("/a")).headers["standfirst-page"]).toBe("stale");
  expect(await tally()).toEqual({ "article:7": 2, "placement:3": 2 });

  const listener = createSilentListener();
  const restarted = createFront({ ...open.options, listener });
  await restarted.start();
  listener.connect();
  listener.lose();
  const server = createServer(restarted.answer).listen(0);
  const { port } = server.address() as { port: number };
  expect((await ask(port, "/a")).headers["standfirst-page"]).toBe("stale");
  server.close();
  await restarted.close();
  expect(counted).toEqual({ "article:7": 3, "placement:3": 3 });
});
