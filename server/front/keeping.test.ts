import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { keep } from "#lib/keep.ts";
import {
  allowFraming,
  answerWithRedirect,
  answerWithStatus,
  declareReaderPage,
  dependsOn,
  keepAtMost,
} from "#lib/render.ts";
import type { Renderer } from "#server/front/render-document.ts";
import { openTestFront, readerPage, type TestFront } from "#server/front/test/open-test-front.ts";

let open: TestFront;
let renders: string[];

afterEach(async () => {
  vi.restoreAllMocks();
  await open.close();
});

/** Opens a front whose renderer answers HTML that `page` makes of the address. */
async function openWith(page: (url: string) => string | Promise<string>) {
  renders = [];
  const renderer: Renderer = async (request, response) => {
    renders.push(request.url!);
    const html = await page(request.url!);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  };
  open = await openTestFront(renderer);
}

test("a reader page is rendered once, pressed, and then answered from the store", async () => {
  await openWith((url) => readerPage(url, "article:1"));
  const first = await open.ask("/news/a?utm_source=x");
  const second = await open.ask("/news/a");
  expect(renders).toEqual(["/news/a"]);
  expect(first.status).toBe(200);
  expect(first.text).toContain("<style>body{margin:0}</style>");
  expect(first.text).not.toMatch(/script|<!--|nonce/);
  expect(second.body).toEqual(first.body);
  expect(second.headers).toMatchObject({
    "cache-control": "public, max-age=0, must-revalidate",
    "cache-tag": "chrome,article:1",
    vary: "Accept-Encoding",
    "content-length": String(first.body.length),
  });
});

test("each coding unpacks to the same bytes, with a tag of its own; what is known is answered 304", async () => {
  await openWith((url) => readerPage(url.repeat(200), "article:1"));
  const [br, gzip, plain] = await Promise.all(
    ["br", "gzip", "identity"].map((coding) =>
      open.ask("/a", { headers: { "accept-encoding": coding } }),
    ),
  );
  expect(brotliDecompressSync(br!.body)).toEqual(plain!.body);
  expect(gunzipSync(gzip!.body)).toEqual(plain!.body);
  expect(new Set([br, gzip, plain].map((answer) => answer!.headers.etag)).size).toBe(3);
  const headers = { "accept-encoding": "br", "if-none-match": `W/${br!.headers.etag}` };
  const known = await open.ask("/a", { headers });
  expect([known.status, known.body.length]).toEqual([304, 0]);
  expect(known.headers).toMatchObject({ etag: br!.headers.etag, vary: "Accept-Encoding" });
  const head = await open.ask("/a", { method: "HEAD" });
  expect(head.body.length).toBe(0);
  expect(head.headers["content-length"]).toBe(String(plain!.body.length));
});

test("D1: a page has the date since which it says this; whoever has it since then is answered 304", async () => {
  let version = 1;
  await openWith((url) => readerPage(`${url} version ${version}`, "article:1"));
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-10-21T12:00:00.500Z"));
  const { headers } = await open.ask("/a");
  expect(headers["last-modified"]).toBe("Wed, 21 Oct 2026 12:00:00 GMT");
  const since = (date: string, more = {}) =>
    open.ask("/a", { headers: { "if-modified-since": date, ...more } });
  expect(await since(headers["last-modified"]!)).toMatchObject({ status: 304, text: "" });
  expect((await since("Wed, 21 Oct 2026 12:00:01 GMT")).status).toBe(304);
  expect((await since("Wed, 21 Oct 2026 11:59:59 GMT")).status).toBe(200);
  expect((await since("no date")).status).toBe(200);
  expect((await since(headers["last-modified"]!, { "if-none-match": '"other"' })).status).toBe(200);
  clock.mockReturnValue(Date.parse("2026-10-21T12:05:00Z"));
  open.listener.emit("expired", ["article:1"]);
  expect((await since(headers["last-modified"]!)).status).toBe(304);
  version = 2;
  open.listener.emit("expired", ["article:1"]);
  const changed = await since(headers["last-modified"]!);
  expect(changed).toMatchObject({ status: 200, text: expect.stringContaining("version 2") });
  expect(changed.headers["last-modified"]).toBe("Wed, 21 Oct 2026 12:05:00 GMT");
});

test("D1: a date that the page gives itself stands, and what is gone has none", async () => {
  open = await openTestFront(async (request, response) => {
    dependsOn("feed");
    response.setHeader("Content-Type", "text/plain");
    if (request.url === "/gone") answerWithStatus(410);
    else response.setHeader("Last-Modified", "Tue, 20 Oct 2026 08:00:00 GMT");
    response.end("text");
  });
  const own = await open.ask("/own");
  expect(own.headers["last-modified"]).toBe("Tue, 20 Oct 2026 08:00:00 GMT");
  const headers = { "if-modified-since": "Tue, 20 Oct 2026 08:00:00 GMT" };
  expect((await open.ask("/own", { headers })).status).toBe(304);
  const gone = await open.ask("/gone", { headers });
  expect([gone.status, gone.headers["last-modified"]]).toEqual([410, undefined]);
});

test("P8: a thousand simultaneous requests for one page are one render", async () => {
  await openWith(async (url) => {
    const page = readerPage(url, "article:1");
    await sleep(50);
    return page;
  });
  const answers = await Promise.all(Array.from({ length: 1000 }, () => open.ask("/a")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(renders).toEqual(["/a"]);
});

test("an expiry drops the pages that depend on it, and no others", async () => {
  let version = 1;
  await openWith((url) => readerPage(`${url} version ${version}`, `page:${url}`));
  for (const path of ["/a", "/b"]) await open.ask(path);
  version = 2;
  open.listener.emit("expired", ["page:/a"]);
  expect((await open.ask("/a")).text).toContain("version 2");
  expect((await open.ask("/b")).text).toContain("version 1");
});

test("values that the process keeps between renders are dropped before the next render", async () => {
  let version = 1;
  await openWith(async (url) => {
    const read = async () => `version ${version}`;
    return readerPage(await keep("a value", ["site"], read), `page:${url}`, "site");
  });
  await open.ask("/a");
  version = 2;
  expect((await open.ask("/b")).text).toContain("version 1");
  open.listener.emit("expired", ["site"]);
  expect((await open.ask("/c")).text).toContain("version 2");
  open.listener.lose();
  version = 3;
  open.listener.connect();
  expect((await open.ask("/c")).text).toContain("version 3");
});

test("a page that was read before an expiry is given to those who asked before it, and not kept", async () => {
  let version = 1;
  let finish: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await openWith(async (url) => {
    const page = readerPage(`version ${version}`, `page:${url}`);
    await gate;
    return page;
  });
  const early = open.ask("/a");
  await vi.waitFor(() => expect(renders).toHaveLength(1));
  version = 2;
  open.listener.emit("expired", ["page:/a"]);
  const late = open.ask("/a");
  await vi.waitFor(() => expect(renders).toHaveLength(2));
  finish();
  expect(await early).toMatchObject({ text: expect.stringContaining("version 1") });
  expect((await early).headers["cache-control"]).toBe("private, no-store");
  expect((await late).text).toContain("version 2");
  expect((await open.ask("/a")).text).toContain("version 2");
  expect(renders).toHaveLength(2);
});

test("a page that declares nothing is rendered each time, and nobody may keep it", async () => {
  await openWith(() => {
    declareReaderPage("chrome");
    return "<html><head></head><body>x</body></html>";
  });
  const answers = [await open.ask("/a"), await open.ask("/a")];
  expect(renders).toHaveLength(2);
  for (const { headers } of answers) expect(headers["cache-control"]).toBe("private, no-store");
});

test("X9: a page that a secret in the address opens is never kept, whatever it declares", async () => {
  await openWith((url) => readerPage(url, "a"));
  const answers = [await open.ask("/comments/secret"), await open.ask("/comments/secret")];
  expect(renders).toHaveLength(2);
  for (const { headers } of answers) expect(headers["cache-control"]).toBe("private, no-store");
});

test("a page that is not the readers' keeps its scripts, under a nonce, and is not kept without tags", async () => {
  renders = [];
  open = await openTestFront(async (request, response) => {
    const nonce = /'nonce-([^']+)'/.exec(String(request.headers["content-security-policy"]))![1];
    response.setHeader("Content-Type", "text/html");
    response.end(`<script nonce="${nonce}">1</script>`);
  });
  const [first, second] = [await open.ask("/tool"), await open.ask("/tool")];
  const nonce = /nonce="([^"]+)"/.exec(first.text)![1];
  expect(first.headers["content-security-policy"]).toContain(`'nonce-${nonce}' 'strict-dynamic'`);
  expect(first.headers["cache-control"]).toBe("private, no-store");
  expect(second.text).not.toBe(first.text);
});

test("a response that sets a cookie is not kept, and what everybody is given sets none", async () => {
  renders = [];
  open = await openTestFront(async (request, response) => {
    renders.push(request.url!);
    response.setHeader("Set-Cookie", "visitor=1");
    response.setHeader("Content-Type", "text/html");
    response.end(readerPage("x", "a"));
  });
  const answers = [await open.ask("/a"), await open.ask("/a")];
  expect(renders).toHaveLength(2);
  for (const { headers } of answers) {
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["cache-control"]).toBe("private, no-store");
  }
});

test.each([
  [200, true],
  [404, true],
  [410, true],
  [451, false],
  [403, false],
])("A16: status %i is the true one; kept: %s", async (status, isKept) => {
  await openWith((url) => {
    const page = readerPage(url, "article:1");
    if (status === 404 || status === 410 || status === 451) answerWithStatus(status);
    return page;
  });
  if (status === 403) {
    await open.close();
    open = await openTestFront(async (request, response) => {
      renders.push(request.url!);
      response.writeHead(403, { "Content-Type": "text/html" }).end(readerPage("x", "a"));
    });
  }
  const answers = [await open.ask("/a"), await open.ask("/a")];
  expect(answers.map((answer) => answer.status)).toEqual([status, status]);
  expect(renders).toHaveLength(isKept ? 1 : 2);
});

test("A16: a declared redirect is a 301 to a path of this site, and kept", async () => {
  renders = [];
  open = await openTestFront(async (request, response) => {
    renders.push(request.url!);
    dependsOn("redirects");
    answerWithRedirect(request.url === "/old" ? "/new" : "//evil.example");
    response.writeHead(308, { Location: "/framework" }).end("moved");
  });
  const [first, second] = [await open.ask("/old"), await open.ask("/old")];
  expect([first.status, first.headers.location, first.body.length]).toEqual([301, "/new", 0]);
  expect(second.headers.location).toBe("/new");
  expect(renders).toHaveLength(1);
  expect((await open.ask("/else")).headers.location).toBe("/framework");
});

test("D9: an address with a closing slash that has moved leads on in one hop, rendered once", async () => {
  await openWith((url) => {
    if (url === "/2019/03/old") answerWithRedirect("/peace/new");
    return readerPage(url, "redirects");
  });
  for (let time = 0; time < 2; time += 1) {
    const moved = await open.ask("/2019/03/old/");
    expect([moved.status, moved.headers.location]).toEqual([301, "/peace/new"]);
    const tidy = await open.ask("/peace/new/");
    expect([tidy.status, tidy.headers.location]).toEqual([308, "/peace/new"]);
  }
  expect(renders).toEqual(["/2019/03/old", "/peace/new"]);
});

test("nothing that was nowhere stays hidden: any expiry drops every kept 404, and a minute ends it", async () => {
  await openWith((url) => {
    const page = readerPage(url, "not-found");
    answerWithStatus(404);
    return page;
  });
  await open.ask("/new-story");
  await open.ask("/new-story");
  expect(renders).toHaveLength(1);
  open.listener.emit("expired", ["article:99"]);
  await open.ask("/new-story");
  expect(renders).toHaveLength(2);
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_001);
  await open.ask("/new-story");
  expect(renders).toHaveLength(3);
});

test("a page may bound its own life", async () => {
  await openWith((url) => {
    keepAtMost(10);
    return readerPage(url, "a");
  });
  await open.ask("/a");
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 9_000);
  await open.ask("/a");
  expect(renders).toHaveLength(1);
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 2_000);
  await open.ask("/a");
  expect(renders).toHaveLength(2);
});

test("a feed is kept and compressed as it is, under a policy that allows nothing", async () => {
  renders = [];
  const feed = `<?xml version="1.0"?><rss><!-- kept -->${"<item/>".repeat(100)}</rss>`;
  open = await openTestFront(async (request, response) => {
    renders.push(request.url!);
    dependsOn("feed");
    response.setHeader("Content-Type", "application/rss+xml; charset=utf-8").end(feed);
  });
  await open.ask("/feed.xml");
  const answer = await open.ask("/feed.xml", { headers: { "accept-encoding": "gzip" } });
  expect(gunzipSync(answer.body).toString()).toBe(feed);
  expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'; frame-ancestors/);
  expect(renders).toHaveLength(1);
});

test("D7: only a page that says so may be framed", async () => {
  await openWith((url) => {
    if (url === "/s/7/embed") allowFraming();
    return readerPage("card", "article:7");
  });
  const policyOf = async (path: string) =>
    (await open.ask(path)).headers["content-security-policy"] as string;
  expect(await policyOf("/s/7/embed")).toMatch(/frame-ancestors \*$/);
  expect(await policyOf("/s/7/embed")).toMatch(/frame-ancestors \*$/);
  expect(await policyOf("/peace/story")).toContain("frame-ancestors 'none'");
});

test("a page with a part that waits for scripts is sent whole with them, and not kept", async () => {
  await openWith(() => {
    const page = readerPage("x", "a");
    return page.replace("<main>", `<main><!--$?--><template id="B:0"></template><!--/$-->`);
  });
  const answer = await open.ask("/a");
  await open.ask("/a");
  expect(answer.text).toContain("<script");
  expect(answer.headers["content-security-policy"]).toContain("strict-dynamic");
  expect(renders).toHaveLength(2);
});

const EMPTY = `<html id="__next_error__"><head></head><body></body><script>fill()</script></html>`;

test("A16: where Next leaves it to a script to say that nothing is here, the site's page for it is sent", async () => {
  renders = [];
  open = await openTestFront(async (request, response) => {
    renders.push(request.url!);
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/html");
    const isMissingPage = request.url === "/missing";
    const html = readerPage("Nothing here", isMissingPage ? "latest" : `page:${request.url}`);
    response.end(isMissingPage ? html : EMPTY);
  });
  const answers = [await open.ask("/no"), await open.ask("/no")];
  for (const { status, text } of answers) {
    expect(status).toBe(404);
    expect(text).toContain("<h1>Nothing here</h1>");
    expect(text).not.toContain("<script");
  }
  expect(answers[1]!.headers["cache-tag"]).toBe("chrome,latest,page:/no");
  expect(renders).toEqual(["/no", "/missing"]);
});

test("without such a page the document is sent with its scripts, and not kept", async () => {
  await openWith(() => {
    answerWithStatus(404);
    readerPage("", "a");
    return EMPTY;
  });
  const answers = [await open.ask("/no"), await open.ask("/no")];
  for (const { status, text, headers } of answers) {
    expect([status, text, headers["cache-control"]]).toEqual([404, EMPTY, "private, no-store"]);
  }
});
