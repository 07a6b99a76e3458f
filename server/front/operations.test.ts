import { afterEach, expect, test } from "vitest";
import { openTestFront, readerPage, type TestFront } from "#server/front/test/open-test-front.ts";

let open: TestFront;

afterEach(() => open.close());

async function openWith(options: Parameters<typeof openTestFront>[1] = {}) {
  open = await openTestFront(async (_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(readerPage("x", "a"));
  }, options);
}

test("the process is alive whatever it lacks, and ready when it lacks nothing", async () => {
  let missing: string | undefined = "Migrations are not current.";
  await openWith({ notReady: async () => missing });
  expect((await open.ask("/healthz")).status).toBe(200);
  expect(await open.ask("/readyz")).toMatchObject({
    status: 503,
    text: "Migrations are not current.\n",
  });
  missing = undefined;
  expect((await open.ask("/readyz")).status).toBe(200);
});

test("a database that does not answer makes the process not ready, and tells no details", async () => {
  await openWith({ notReady: () => Promise.reject(new Error("connect 10.0.0.1")) });
  expect(await open.ask("/readyz")).toMatchObject({
    status: 503,
    text: "The database does not answer.\n",
  });
});

test("metrics count what happened", async () => {
  await openWith();
  for (const path of ["/a", "/a", "/a", "/b"]) await open.ask(path);
  open.listener.emit("expired", ["a"]);
  const { text, headers } = await open.ask("/metrics");
  expect(headers["content-type"]).toContain("text/plain");
  expect(text).toContain("standfirst_hits_total 2\n");
  expect(text).toContain("standfirst_misses_total 2\n");
  expect(text).toContain("standfirst_renders_total 2\n");
  expect(text).toContain("standfirst_requests_total 5\n");
  expect(text).toContain("standfirst_expiries_total 1\n");
  expect(text).toContain("standfirst_store_pages 0\n");
  expect(text).toContain("standfirst_listening 1\n");
  expect(text).toMatch(/standfirst_queries_total \d/);
  expect(text).toContain("nodejs_eventloop_lag_seconds");
  expect(text).toContain("process_resident_memory_bytes");
});

test("metrics are not for everybody", async () => {
  await openWith();
  for (const name of ["x-forwarded-for", "forwarded", "x-real-ip", "via"]) {
    expect((await open.ask("/metrics", { headers: { [name]: "127.0.0.1" } })).status).toBe(404);
  }
});

test("a token opens metrics from anywhere, and only the right one", async () => {
  await openWith();
  const { options } = open;
  const env = { ...options.env, metricsToken: "0123456789abcdef" };
  await open.close();
  await openWith({ env });
  const through = { "x-forwarded-for": "203.0.113.5" };
  const right = { ...through, authorization: "Bearer 0123456789abcdef" };
  const wrong = { authorization: "Bearer 0123456789abcdeX" };
  expect((await open.ask("/metrics", { headers: right })).status).toBe(200);
  expect((await open.ask("/metrics", { headers: wrong })).status).toBe(404);
  expect((await open.ask("/metrics", { headers: through })).status).toBe(404);
});
