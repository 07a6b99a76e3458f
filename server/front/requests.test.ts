import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { log } from "#lib/log.ts";
import { READER_BODY } from "#server/front/answer-own.ts";
import { DESK_COOKIES } from "#server/front/http/desk-cookie.ts";
import type { Renderer } from "#server/front/render-document.ts";
import {
  openTestFront,
  readerPage,
  SITE,
  type TestFront,
} from "#server/front/test/open-test-front.ts";

let open: TestFront;
let seen: { method: string; url: string; headers: Record<string, unknown>; body: string }[];

afterEach(async () => {
  vi.restoreAllMocks();
  await open.close();
});

const page: Renderer = async (request, response) => {
  const chunks = await request.toArray();
  const body = Buffer.concat(chunks).toString();
  seen.push({ method: request.method!, url: request.url!, headers: request.headers, body });
  response.setHeader("Content-Type", "text/html");
  response.end(readerPage(`${request.method} ${request.url} ${body}`, "a"));
};

async function openWith(renderer: Renderer = page, options = {}) {
  seen = [];
  open = await openTestFront(renderer, options);
}

const own = { origin: SITE, "content-type": "application/x-www-form-urlencoded" };

test("X4: a post from a page of this site is answered fresh and pressed, and never kept", async () => {
  await openWith();
  await open.ask("/news/a");
  const answer = await open.ask("/news/a", { method: "POST", headers: own, body: "text=hello" });
  expect(answer.text).toContain("POST /news/a text=hello");
  expect(answer.text).not.toContain("<script");
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  expect((await open.ask("/news/a")).text).toContain("GET /news/a");
  expect(seen.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])(
  "X4: a %s from elsewhere never reaches the renderer",
  async (method) => {
    await openWith();
    const strangers = [{ origin: "https://evil.example" }, { origin: "null" }, {}] as Record<
      string,
      string
    >[];
    for (const headers of strangers) {
      const answer = await open.ask("/news/a", { method, headers, body: "x" });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain("not sent from our site");
    }
    expect(seen).toEqual([]);
  },
);

test("X4: who proves his right in another way may post from anywhere", async () => {
  await openWith();
  const answer = await open.ask("/api/unsubscribe/token", { method: "POST", body: "x" });
  expect(answer.status).toBe(200);
  expect((await open.ask("/api/other", { method: "POST", body: "x" })).status).toBe(403);
});

test("who has posted is answered only when the expiries of what was posted have been told", async () => {
  await openWith();
  await open.ask("/news/a");
  open.listener.caughtUp = async () => open.listener.emit("expired", ["a"]);
  await open.ask("/desk/publish", { method: "POST", headers: own, body: "x" });
  await open.ask("/news/a");
  expect(seen.map(({ url }) => url)).toEqual(["/news/a", "/desk/publish", "/news/a"]);
});

test("what a post redirects to, and the cookies it sets, reach the client", async () => {
  await openWith(async (_request, response) => {
    response.appendHeader("Set-Cookie", "a=1; HttpOnly");
    response.appendHeader("Set-Cookie", "b=2");
    response.writeHead(303, { Location: "/news/a#comment" }).end();
  });
  const answer = await open.ask("/sign-in", { method: "POST", headers: own, body: "x" });
  expect([answer.status, answer.headers.location]).toEqual([303, "/news/a#comment"]);
  expect(answer.headers["set-cookie"]).toEqual(["a=1; HttpOnly", "b=2"]);
});

test("R11: a body that is too large is refused, whether it says so or not", async () => {
  await openWith();
  const body = "x".repeat(READER_BODY + 1);
  expect((await open.ask("/a", { method: "POST", headers: own, body })).status).toBe(413);
  const headers = { ...own, "transfer-encoding": "chunked" };
  expect((await open.ask("/a", { method: "POST", headers, body })).status).toBe(413);
  expect((await open.ask("/desk/a", { method: "POST", headers, body: "x" })).status).toBe(411);
  expect(seen).toEqual([]);
});

test("R11: slow senders hold no place that others need", async () => {
  await openWith();
  const slow = Array.from({ length: 30 }, () => {
    const sent = request({
      port: open.port,
      path: "/a",
      method: "POST",
      headers: { ...own, "content-length": 10 },
    });
    sent.on("error", () => {});
    sent.write("x");
    return sent;
  });
  await sleep(30);
  const answer = await open.ask("/a", { method: "POST", headers: own, body: "fast" });
  expect(answer.text).toContain("fast");
  for (const sent of slow) sent.destroy();
});

test("X9: whoever carries the desk's cookie gets a page of his own, which is not kept", async () => {
  await openWith();
  await open.ask("/a");
  for (const name of DESK_COOKIES) {
    const answer = await open.ask("/a", { headers: { cookie: `x=1; ${name}=secret` } });
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(answer.text).not.toContain("<script");
  }
  expect(seen).toHaveLength(3);
  expect((await open.ask("/a", { headers: { cookie: "other=1" } })).headers.etag).toBeDefined();
  expect(seen).toHaveLength(3);
});

test("X9: no header of a client changes kept bytes, or reaches their render", async () => {
  await openWith((request, response) => {
    const text = JSON.stringify([request.headers, request.rawHeaders]).replaceAll(
      /nonce-[^']+/g,
      "",
    );
    seen.push({ method: "GET", url: request.url!, headers: {}, body: text });
    response.setHeader("Content-Type", "text/html");
    response.end(readerPage(text, "a"));
    return Promise.resolve();
  });
  const reference = (await open.ask("/a")).text;
  const name = fc.constantFrom(
    ...["host", "cookie", "accept", "accept-language", "user-agent", "rsc", "next-action"],
    ...["next-router-prefetch", "x-forwarded-host", "x-forwarded-proto", "x-original-url"],
    ...[
      "x-middleware-subrequest",
      "content-security-policy",
      "x-http-method-override",
      "forwarded",
    ],
    ...[
      "authorization",
      "origin",
      "referer",
      "range",
      "x-matched-path",
      "x-nextjs-data",
      "purpose",
    ],
  );
  const value = fc.stringMatching(/^[\x21-\x7e]{1,20}$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value, { minKeys: 1 }), async (headers) => {
      open.listener.emit("expired", ["a"]);
      expect((await open.ask("/a", { headers })).text).toBe(reference);
      expect((await open.ask("/a")).text).toBe(reference);
    }),
    { numRuns: 100 },
  );
});

test("X9: what looks like a file below the desk is still the desk's, and no-store", async () => {
  await openWith();
  for (const path of [
    "/desk/x.css",
    "/desk",
    "/sign-in?next=/desk",
    "/%64esk/x.css",
    "/preview/1",
    "/api/x",
  ]) {
    const answer = await open.ask(path);
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(answer.headers["content-security-policy"]).toContain("strict-dynamic");
  }
  await open.ask("/desk");
  expect(seen).toHaveLength(7);
});

test("X1: the desk's scripts have the nonce that its policy names, whatever the renderer sets", async () => {
  await openWith(async (request, response) => {
    const nonce = /'nonce-([^']+)'/.exec(String(request.headers["content-security-policy"]))![1];
    response.writeHead(200, { "Cache-Control": "public, max-age=9", "Content-Type": "text/html" });
    response.end(nonce);
  });
  const headers = { "content-security-policy": "script-src 'nonce-mine'" };
  const [first, second] = [await open.ask("/desk", { headers }), await open.ask("/desk")];
  expect(first.headers["content-security-policy"]).toContain(`'nonce-${first.text}'`);
  expect(first.text).not.toBe("mine");
  expect(second.text).not.toBe(first.text);
  expect(first.headers["cache-control"]).toBe("private, no-store");
});

test("the renderer is told one address of the client, and the site's scheme and host", async () => {
  await openWith();
  const headers = {
    ...own,
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "ftp",
  };
  await open.ask("/a", { method: "POST", headers, body: "x" });
  expect(seen[0]!.headers).toMatchObject({
    "x-forwarded-for": expect.stringMatching(/127\.0\.0\.1$|^::1$/),
    "x-forwarded-host": "news.example",
    "x-forwarded-proto": "https",
  });
});

test.each([
  ["/%", 400],
  ["/a%00b", 400],
  ["/..%2f..%2fetc/passwd", 404],
  [`/${"a".repeat(600)}`, 414],
  ["/_next/data/x.json", 404],
  ["/_next/image?url=x", 404],
])("%s is %i", async (path, status) => {
  await openWith(async (_request, response) => {
    response.writeHead(404).end();
  });
  expect((await open.ask(path)).status).toBe(status);
});

test("addresses that the front refuses cost no render", async () => {
  await openWith();
  for (const path of ["/%", "/a%00b", `/${"a".repeat(600)}`, "/_next/x"]) await open.ask(path);
  expect((await open.ask("/a", { method: "TRACE" })).status).toBe(405);
  expect((await open.ask("/a", { method: "OPTIONS" })).status).toBe(204);
  const moved = await open.ask("//evil.example/");
  expect([moved.status, moved.headers.location]).toEqual([308, "/evil.example"]);
  expect(seen.map(({ url }) => url)).toEqual(["/evil.example"]);
});

test("D11: programs of others may read, and are told as JSON what they may not", async () => {
  await openWith();
  const path = "/api/v1/articles";
  for (const method of ["POST", "PUT", "DELETE"]) {
    const refused = await open.ask(path, { method, headers: { origin: "https://other.example" } });
    expect([refused.status, refused.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(refused.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(JSON.parse(refused.text)).toMatchObject({ type: "about:blank", status: 405 });
  }
  const preflight = await open.ask(path, { method: "OPTIONS" });
  expect(preflight.headers).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD",
  });
  expect((await open.ask("/a", { method: "OPTIONS" })).headers).not.toHaveProperty(
    "access-control-allow-origin",
  );
  for (const [asked, status] of [
    [`${path}?section=a%00b`, 400],
    ["/api/v1/%ff", 400],
    [`/oembed?url=${"a".repeat(701)}`, 400],
    [`/api/v1/${"a".repeat(600)}`, 414],
  ] as const) {
    const refused = await open.ask(asked);
    expect([asked, refused.status]).toEqual([asked, status]);
    expect(JSON.parse(refused.text)).toMatchObject({ status });
  }
  expect(seen).toEqual([]);
});

test("R11: a NUL in an address reaches no renderer, whoever asks", async () => {
  await openWith();
  const cookie = `${DESK_COOKIES[0]}=1`;
  expect((await open.ask("/search?q=a%00b", { headers: { cookie } })).status).toBe(400);
  expect((await open.ask("/desk/stories?q=%00")).status).toBe(400);
  expect(seen).toEqual([]);
});

test("a renderer that fails is answered in plain words, and logged once with an id", async () => {
  const error = vi.spyOn(log, "error");
  await openWith(async () => {
    throw new Error("password authentication failed for user standfirst");
  });
  const answers = [
    await open.ask("/a"),
    await open.ask("/desk"),
    await open.ask("/a", { method: "POST", headers: own }),
    await open.ask("/a", { headers: { cookie: `${DESK_COOKIES[0]}=1` } }),
  ];
  for (const { status, text } of answers) {
    expect(status).toBe(500);
    expect(text).not.toMatch(/password|Error|at /);
  }
  expect(error).toHaveBeenCalledTimes(4);
  const [details] = error.mock.calls[0]! as unknown as [{ reference: string }];
  expect(answers[0]!.text).toContain(details.reference);
});

test("R11: when too much is to be rendered, the rest is 503 with Retry-After, and the desk still works", async () => {
  let finish: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await openWith(async (request, response) => {
    if (!request.url!.startsWith("/desk")) await gate;
    response.setHeader("Content-Type", "text/html");
    response.end(readerPage("x", "a"));
  });
  const flood = Array.from({ length: 300 }, (_, n) => open.ask(`/story-${n}`));
  await vi.waitFor(async () => expect((await open.ask("/search?q=x")).status).toBe(503));
  expect((await open.ask("/desk")).status).toBe(200);
  finish();
  const answers = await Promise.all(flood);
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(260);
  expect(refused).toHaveLength(40);
  expect(refused[0]!.headers["retry-after"]).toBe("2");
});

test("A15, X1: no answer to a reader sets a cookie, and every answer has the site's headers", async () => {
  await openWith();
  const paths = [
    "/a",
    "/desk",
    "/%",
    "/a/",
    "/favicon.svg",
    "/healthz",
    "/media/ab/picture.avif",
    "/_next/static/no.js",
  ];
  for (const path of paths) {
    const { headers } = await open.ask(path);
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "strict-transport-security": "max-age=31536000",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
  }
});

test("in development the renderer answers as it likes, and posts from elsewhere are still refused", async () => {
  await openWith(page, { press: false });
  const answer = await open.ask("/a");
  expect(answer.text).toContain("<script");
  expect(answer.headers["content-security-policy"]).toBeUndefined();
  await open.ask("/a");
  await open.ask("/_next/static/chunks/dev.js");
  expect(seen).toHaveLength(3);
  expect((await open.ask("/a", { method: "POST", body: "x" })).status).toBe(403);
  expect((await open.ask("/media/ab/picture.avif")).status).toBe(200);
});

test("P5: of the renderer's preloads only fonts go out, and an action's redirect reaches the script that asked", async () => {
  open = await openTestFront(async (_, response) => {
    response.setHeader(
      "Link",
      '</a.woff2>; rel=preload; as="font"; crossorigin="", </a.css>; rel=preload; as="style"',
    );
    response.setHeader("X-Action-Redirect", "/desk;replace");
    response.setHeader("X-Nextjs-Cache", "HIT");
    response.setHeader("Content-Type", "text/html");
    response.end(readerPage("a story", "page:a"));
  });
  const { headers } = await open.ask("/a");
  expect(headers.link).toBe('</a.woff2>; rel=preload; as="font"; crossorigin=""');
  expect(headers["x-action-redirect"]).toBe("/desk;replace");
  expect(headers["x-nextjs-cache"]).toBeUndefined();
});
