import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createStaticFiles } from "#server/front/files/static-files.ts";
import { openTestFront, type TestFront } from "#server/front/test/open-test-front.ts";

let open: TestFront;

beforeAll(async () => {
  open = await openTestFront(async (_request, response) => {
    response.writeHead(404).end("the renderer");
  });
});
afterAll(() => open.close());

test("the build's files never change under their name, and text is sent compressed", async () => {
  const answer = await open.ask("/_next/static/chunks/app.js", {
    headers: { "accept-encoding": "br" },
  });
  expect(answer.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
    "content-encoding": "br",
    vary: "Accept-Encoding",
  });
  expect(brotliDecompressSync(answer.body).toString()).toMatch(/^console\.info/);
  const headers = { "accept-encoding": "br", "if-none-match": answer.headers.etag! };
  expect((await open.ask("/_next/static/chunks/app.js", { headers })).status).toBe(304);
});

test("R12: the files of an earlier build are still served, and islands too", async () => {
  expect((await open.ask("/_next/static/chunks/earlier.js")).text).toBe("earlier");
  expect((await open.ask("/islands/share.abc.js")).text).toBe("export {}");
  expect((await open.ask("/favicon.svg")).headers["content-type"]).toBe("image/svg+xml");
});

test("X6: an upload can never act as a page of this site", async () => {
  const answer = await open.ask("/media/ab/note.html");
  expect(answer.headers).toMatchObject({
    "content-security-policy": "sandbox; default-src 'none'",
    "content-type": "application/octet-stream",
    "x-content-type-options": "nosniff",
  });
});

test("a part of an upload can be asked for", async () => {
  const part = await open.ask("/media/ab/picture.avif", { headers: { range: "bytes=2-4" } });
  expect([part.status, part.text, part.headers["content-range"]]).toEqual([
    206,
    "234",
    "bytes 2-4/10",
  ]);
  const outside = await open.ask("/media/ab/picture.avif", { headers: { range: "bytes=10-" } });
  expect([outside.status, outside.headers["content-range"]]).toEqual([416, "bytes */10"]);
  const changed = { range: "bytes=2-4", "if-range": '"other"' };
  expect((await open.ask("/media/ab/picture.avif", { headers: changed })).text).toBe("0123456789");
});

test("HEAD has the headers and no body", async () => {
  for (const path of ["/media/ab/picture.avif", "/_next/static/chunks/app.js"]) {
    const head = await open.ask(path, { method: "HEAD" });
    expect(Number(head.headers["content-length"])).toBeGreaterThan(0);
    expect(head.body.length).toBe(0);
  }
});

test.each([
  "/media/../secrets.json",
  "/media/%2e%2e/secrets.json",
  "/media/..%2fsecrets.json",
  "/media/ab/..%5c..%5csecrets.json",
  "/media//etc/passwd",
  "/media/%2fetc%2fpasswd",
  "/media/ab/picture.avif%00.png",
  "/media/.hidden",
  "/media/ab",
  "/media/%",
  "/_next/static/../../data/secrets.json",
])("%s leads nowhere", async (path) => {
  const answer = await open.ask(path);
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain("secret");
});

test("nothing outside of its folders is ever found", async () => {
  const { folder } = open;
  const files = createStaticFiles({
    buildDir: join(folder, "build"),
    publicDir: join(folder, "public"),
    dataDir: join(folder, "data"),
  });
  const piece = fc.constantFrom(
    "..",
    ".",
    "/",
    "%2e",
    "%2f",
    "%5c",
    "\\",
    "ab",
    "data",
    "secrets.json",
    "%00",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const file = await files.find(`/media/${pieces.join("")}`);
      if (file) expect(file.path.startsWith(join(folder, "data", "media"))).toBe(true);
    }),
  );
});

test("a file cannot be posted to", async () => {
  expect((await open.ask("/favicon.svg", { method: "POST" })).status).toBe(405);
});
