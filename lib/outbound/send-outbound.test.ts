import type { lookup as systemLookup } from "node:dns";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";
import { type OutboundRequest, sendOutbound } from "#lib/outbound/send-outbound.ts";
import {
  type Behave,
  type HostileServer,
  hostileServer,
  selfSignedServer,
} from "#lib/outbound/test/hostile-server.ts";

let server: HostileServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function send(behave: Behave, more: Partial<OutboundRequest> = {}) {
  server = await hostileServer(behave);
  return sendTo(server.url, more);
}

function sendTo(url: string, more: Partial<OutboundRequest> = {}) {
  const request = { url, headers: { "X-Mark": "m" }, body: "words é", timeoutMs: 400 };
  return sendOutbound({ ...request, mayBeLocal: true, ...more });
}

const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => expect.fail("It was sent."),
    (error: unknown) => {
      expect(error).toBeInstanceOf(OutboundFailure);
      return error as OutboundFailure;
    },
  );

describe("what is sent", () => {
  test("arrives as one POST with its headers, its length, and no more connection after it", async () => {
    const answer = await send((response) => response.end("thanks"));
    expect(answer).toMatchObject({ status: 200, text: "thanks" });
    expect(server?.received).toMatchObject([
      { method: "POST", url: "/hook", body: "words é", headers: { "x-mark": "m" } },
    ]);
    expect(server?.received[0]?.headers).toMatchObject({
      "content-length": "8",
      connection: "close",
    });
  });

  test.each([204, 301, 400, 404, 410, 429, 500, 503])("%i is an answer", async (status) => {
    const answer = await send((response) => {
      response.writeHead(status, { "Retry-After": "7" }).end();
    });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([status, "7"]);
  });

  test("X7: a redirect is not followed, also not in a circle", async () => {
    const answer = await send((response) => {
      response.writeHead(302, { Location: server?.url }).end();
    });
    expect([answer.status, server?.received.length]).toEqual([302, 1]);
  });
});

describe("X7: a host that misbehaves", () => {
  test("takes the connection and never answers: no answer in time", async () => {
    const failure = await failureOf(send(() => {}));
    expect(failure).toMatchObject({ message: "No answer within 0.4 s.", isFinal: false });
  });

  test("sends the head of its answer byte by byte without an end: no answer in time", async () => {
    const raw = createServer((socket) => {
      socket.on("error", () => {});
      socket.write("HTTP/1.1 200 OK\r\nX-A: ");
      const timer = setInterval(() => socket.write("a"), 20);
      socket.on("close", () => clearInterval(timer));
    }).listen(0, "127.0.0.1");
    await once(raw, "listening");
    const { port } = raw.address() as { port: number };
    const failure = await failureOf(sendTo(`http://127.0.0.1:${port}/`));
    expect(failure).toMatchObject({ message: "No answer within 0.4 s.", isFinal: false });
    raw.close();
  });

  test("answers and then drips for ever: its status counts, what came is kept", async () => {
    const answer = await send((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^\.+$/);
  });

  test("answers with a flood: 2 kB of it are read, and the line is cut", async () => {
    let written = 0;
    let isCut = false;
    const answer = await send((response) => {
      response.writeHead(500);
      response.on("close", () => {
        isCut = true;
      });
      const pour = () => {
        while (!response.destroyed && written < 200_000_000) {
          written += 65_536;
          if (!response.write("x".repeat(65_536))) break;
        }
      };
      response.on("drain", pour);
      pour();
    });
    expect([answer.status, answer.text.length]).toEqual([500, 2_048]);
    await expect.poll(() => isCut).toBe(true);
    expect(written).toBeLessThan(50_000_000);
  });

  test("breaks the line: told as that", async () => {
    const failure = await failureOf(send((response) => response.socket?.resetAndDestroy()));
    expect(failure).toMatchObject({
      message: "The connection broke (ECONNRESET).",
      isFinal: false,
    });
  });

  test("breaks the line after the head of its answer: the status counts", async () => {
    const answer = await send((response) => {
      response.writeHead(200, { "Content-Length": "100" });
      response.write("ten", () => response.socket?.resetAndDestroy());
    });
    expect(answer.status).toBe(200);
  });

  test("speaks something else than HTTP: told as that", async () => {
    const raw = createServer((socket) => {
      socket.on("error", () => {});
      socket.end("220 mail.example ESMTP\r\n");
    }).listen(0, "127.0.0.1");
    await once(raw, "listening");
    const { port } = raw.address() as { port: number };
    const failure = await failureOf(sendTo(`http://127.0.0.1:${port}/`));
    expect(failure.message).toMatch(/^The answer was not HTTP/);
    raw.close();
  });

  test("answers with endless headers: told as that", async () => {
    const failure = await failureOf(
      send((response) => {
        response.socket?.write(`HTTP/1.1 200 OK\r\nX-Long: ${"a".repeat(200_000)}\r\n\r\n`);
      }),
    );
    expect(failure.message).toMatch(/^The answer was not HTTP/);
  });

  test("is not there: told as that", async () => {
    server = await hostileServer(() => {});
    const { url } = server;
    await server.close();
    server = undefined;
    const failure = await failureOf(sendTo(url));
    expect(failure).toMatchObject({
      message: "The connection was refused (ECONNREFUSED).",
      isFinal: false,
    });
  });

  test("has a certificate that nobody vouches for: nothing is sent", async () => {
    server = await selfSignedServer((response) => response.end());
    const failure = await failureOf(sendTo(server.url));
    expect(failure.message).toMatch(/^The connection could not be made secure/);
    expect([server.received, failure.isFinal]).toEqual([[], false]);
  });

  test("has no TLS where it was promised: told as that", async () => {
    server = await hostileServer((response) => response.end());
    const failure = await failureOf(sendTo(server.url.replace("http:", "https:")));
    expect(failure.message).toMatch(/^The connection could not be made secure|EPROTO/);
    expect(server.received).toEqual([]);
  });
});

describe("X7: names", () => {
  /** A resolver that gives these addresses, one list for each time that it is asked. */
  function resolver(...answers: (string[] | string)[]) {
    const asked: string[] = [];
    type Callback = (error: Error | null, addresses?: unknown) => void;
    const lookup = ((name: string, _options: unknown, callback: Callback) => {
      asked.push(name);
      const answer = answers[Math.min(asked.length, answers.length) - 1]!;
      if (typeof answer === "string") callback(Object.assign(new Error(answer), { code: answer }));
      else {
        const family = (address: string) => (address.includes(":") ? 6 : 4);
        callback(
          null,
          answer.map((address) => ({ address, family: family(address) })),
        );
      }
    }) as unknown as typeof systemLookup;
    return { lookup, asked };
  }

  async function named(...answers: (string[] | string)[]) {
    server = await hostileServer((response) => response.end());
    const { lookup, asked } = resolver(...answers);
    const sending = sendTo("http://hooks.example.org/", { mayBeLocal: false, lookup });
    const failure = await failureOf(sending);
    return { failure, asked };
  }

  test.each([[["127.0.0.1"]], [["10.0.0.5"]], [["::1"]], [["8.8.8.8", "192.168.0.1"]], [[]]])(
    "a name that leads to %j is refused for good",
    async (addresses) => {
      const { failure, asked } = await named(addresses);
      expect(failure).toMatchObject({
        message: "The name leads to an address inside a network.",
        isFinal: true,
      });
      expect([asked, server?.received]).toEqual([["hooks.example.org"], []]);
    },
  );

  test("a name that answers otherwise the second time is asked once, and connected to as it was checked", async () => {
    server = await hostileServer((response) => response.end());
    const { port } = new URL(server.url);
    const { lookup, asked } = resolver(["127.0.0.1"], ["8.8.8.8"]);
    const answer = await sendTo(`http://hooks.example.org:${port}/`, { lookup });
    expect([answer.status, asked]).toEqual([200, ["hooks.example.org"]]);
    expect(server.received[0]?.headers.host).toBe(`hooks.example.org:${port}`);
  });

  test.each([
    ["ENOTFOUND", "There is no such host (ENOTFOUND)."],
    ["EAI_AGAIN", "The host's name cannot be looked up now (EAI_AGAIN)."],
  ])("a name that cannot be looked up may work later: %s", async (code, message) => {
    const { failure } = await named(code);
    expect(failure).toMatchObject({ message, isFinal: false });
  });

  test("an address inside a network is refused before anything is looked up", async () => {
    server = await hostileServer((response) => response.end());
    const { lookup, asked } = resolver(["8.8.8.8"]);
    const failure = await failureOf(sendTo(server.url, { mayBeLocal: false, lookup }));
    expect([failure.isFinal, asked, server.received]).toEqual([true, [], []]);
  });
});
