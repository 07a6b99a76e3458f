import { once } from "node:events";
import { Agent, type IncomingMessage, type RequestListener, request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectFreePort } from "#server/free-port.ts";
import { type Listening, listen } from "#server/listen.ts";
import { unusedPort } from "#server/test/unused-port.ts";

let port: number;
const host = "127.0.0.1";
let listening: Listening | undefined;

beforeEach(async () => {
  port = await unusedPort();
});

afterEach(async () => {
  await listening?.drain();
  listening = undefined;
});

describe("a port", () => {
  test("that is taken is refused in one sentence, before and when listening", async () => {
    await start((_, response) => response.end());
    const sentence = `Port ${port} is taken by another program; stop that one or set PORT.`;
    await expect(expectFreePort({ port, host })).rejects.toThrow(sentence);
    await expect(expectFreePort({ port })).rejects.toThrow(sentence);
    await expect(listen({ port, host, handle: () => {} })).rejects.toThrow(sentence);
  });

  test("that is free stays free after the look", async () => {
    await expectFreePort({ port, host });
    await start((_, response) => response.end("here"));
    expect(await (await fetch(`http://${host}:${port}`)).text()).toBe("here");
  });

  test("on an address that is not ours is refused", async () => {
    const elsewhere = expectFreePort({ port, host: "192.0.2.1" });
    await expect(elsewhere).rejects.toThrow("HOST 192.0.2.1 is not an address of this machine.");
  });
});

describe("R12: draining", () => {
  test("lets a request that runs end, and takes no new connection", async () => {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    await start(async (_, response) => {
      asked.resolve();
      await gate.promise;
      response.end("whole");
    });
    const running = fetch(`http://${host}:${port}`);
    await asked.promise;
    const drained = listening?.drain();
    await expect(fetch(`http://${host}:${port}`)).rejects.toThrow();
    gate.resolve();
    expect(await (await running).text()).toBe("whole");
    await drained;
  });

  test("answers a request that was on its way and asks the client to leave", async () => {
    await start((_, response) => response.end("answered"));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await ask(agent)).headers.connection).toBe("keep-alive");
    const drained = listening?.drain();
    const last = await ask(agent);
    expect(last.statusCode).toBe(200);
    expect(last.headers.connection).toBe("close");
    await drained;
    agent.destroy();
  });

  test("does not wait for connections on which nothing is asked", async () => {
    await start((_, response) => response.end());
    const idle = connect(port, host);
    await once(idle, "connect");
    const before = Date.now();
    await listening?.drain();
    expect(Date.now() - before).toBeLessThan(2_000);
    idle.destroy();
  });
});

async function start(handle: RequestListener): Promise<void> {
  listening = await listen({ port, host, handle });
}

function ask(agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ port, host, agent }, (response) => {
      response.resume().on("end", () => resolve(response));
    })
      .on("error", reject)
      .end();
  });
}
