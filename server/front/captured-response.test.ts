import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { captureResponse } from "#server/front/captured-response.ts";
import { pageRequest } from "#server/front/page-request.ts";

const request = () => pageRequest({ key: "/", siteUrl: "https://news.example", nonce: "bm9uY2U" });

async function capture(work: (response: ServerResponse) => unknown) {
  const { response, captured } = captureResponse(request());
  await work(response);
  return captured;
}

test("status, headers and chunks are collected", async () => {
  const captured = await capture((response) => {
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/html");
    response.write("Nothing ");
    response.write(Buffer.from("is "));
    response.end("aGVyZQ==", "base64");
  });
  expect(captured.status).toBe(404);
  expect(captured.headers["content-type"]).toBe("text/html");
  expect(captured.body.toString()).toBe("Nothing is here");
});

test.each([
  [{ "Content-Type": "text/plain", "X-One": "1" }],
  [["Content-Type", "text/plain", "X-One", "1"]],
  [
    [
      ["Content-Type", "text/plain"],
      ["X-One", "1"],
    ],
  ],
])("headers given to writeHead are readable: %j", async (headers) => {
  const captured = await capture((response) => {
    response.writeHead(201, headers as string[]);
    response.end();
  });
  expect(captured.status).toBe(201);
  expect(captured.headers).toMatchObject({ "content-type": "text/plain", "x-one": "1" });
});

test("every Set-Cookie is kept apart", async () => {
  const captured = await capture((response) => {
    response.appendHeader("Set-Cookie", "a=1");
    response.appendHeader("Set-Cookie", "b=2");
    response.end();
  });
  expect(captured.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
});

test("a stream can be piped into it, and finish and close are told", async () => {
  const { response, captured } = captureResponse(request());
  const finished = once(response, "finish");
  const closed = once(response, "close");
  await pipeline(Readable.from(["one ", "two"]), response);
  await Promise.all([finished, closed]);
  expect((await captured).body.toString()).toBe("one two");
  expect(response.headersSent).toBe(true);
  expect(response.writableEnded).toBe(true);
  expect(response.writableFinished).toBe(true);
});

test("callbacks of write and end are called", async () => {
  const { response } = captureResponse(request());
  await new Promise<void>((resolve) => response.write("x", () => resolve()));
  await new Promise<void>((resolve) => response.end(() => resolve()));
});

test("a destroyed response rejects and tells close, so that the renderer stops", async () => {
  const { response, captured } = captureResponse(request());
  const closed = once(response, "close");
  response.destroy();
  await closed;
  await expect(captured).rejects.toThrow("given up");
});

test("P10: an answer larger than the limit is given up", async () => {
  const { response, captured } = captureResponse(request(), 10);
  response.write("0123456789");
  response.write("a");
  await expect(captured).rejects.toThrow("larger than 10 bytes");
});

test("X9: the request of a cacheable render carries nothing of a client", async () => {
  const made = request();
  expect(Object.keys(made.headers).sort()).toEqual([
    "accept",
    "content-security-policy",
    "host",
    "user-agent",
    "x-forwarded-host",
    "x-forwarded-proto",
  ]);
  expect(made.headers.host).toBe("news.example");
  expect(made.headers["content-security-policy"]).toContain("'nonce-bm9uY2U'");
  const chunks = await made.toArray();
  expect(chunks).toEqual([]);
});
