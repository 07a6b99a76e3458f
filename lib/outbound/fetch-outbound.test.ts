import type { lookup as systemLookup } from "node:dns";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchOutbound, type OutboundFetch } from "#lib/outbound/fetch-outbound.ts";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";
import { selfSignedServer } from "#lib/outbound/test/hostile-server.ts";

/** Stands in for the public internet: an address of this machine that is judged as one of it. */
const PUBLIC = "127.0.0.9";
/** Whatever port the server has, it stands in for 80. */
const web = vi.hoisted(() => ({ port: 0 }));
const site = (path = "/") => `http://pictures.example.org:${web.port}${path}`;

vi.mock("#lib/outbound/outbound-target.ts", async (original) => {
  type Target = (address: string, options: { mayBeLocal: boolean }) => URL;
  const { outboundTarget } = await original<{ outboundTarget: Target }>();
  return {
    outboundTarget(address: string, options: { mayBeLocal: boolean }) {
      outboundTarget(address.replace(`:${web.port}/`, "/"), options);
      return new URL(address);
    },
  };
});

vi.mock("#lib/outbound/is-public-address.ts", async (original) => {
  const { isPublicAddress } = await original<{ isPublicAddress: (ip: string) => boolean }>();
  return { isPublicAddress: (ip: string) => ip === PUBLIC || isPublicAddress(ip) };
});

let server: Server | undefined;
const requests: string[] = [];

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  requests.length = 0;
});

async function serve(answer: RequestListener): Promise<void> {
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.listen(0, PUBLIC);
  await once(server, "listening");
  web.port = (server.address() as AddressInfo).port;
}

/** Names lead to each of these addresses in turn, and to the last one from then on. */
function names(...addresses: string[]) {
  const asked: string[] = [];
  type Callback = (error: null, found: { address: string; family: number }[]) => void;
  const lookup = ((name: string, _options: unknown, callback: Callback) => {
    const address = addresses[Math.min(asked.length, addresses.length - 1)]!;
    asked.push(name);
    callback(null, [{ address, family: 4 }]);
  }) as unknown as typeof systemLookup;
  return { asked, lookup };
}

function fetched(url: string, more: Partial<OutboundFetch> = {}) {
  const { lookup } = names(PUBLIC);
  const wanted = { url, timeoutMs: 2_000, mostBytes: 1_000, mayBeLocal: false, lookup };
  return fetchOutbound({ ...wanted, ...more });
}

const failureOf = (fetching: Promise<unknown>) =>
  fetching.then(
    () => expect.fail("It was fetched."),
    (error: unknown) => {
      expect(error).toBeInstanceOf(OutboundFailure);
      return error as OutboundFailure;
    },
  );

describe("a file of another host", () => {
  test("comes whole, with the address where it was found at last", async () => {
    await serve(({ url }, response) =>
      url === "/a" ? response.writeHead(302, { location: "b" }).end() : response.end("bytes"),
    );
    const file = await fetched(site("/a"));
    expect([file.bytes.toString(), file.url]).toEqual(["bytes", site("/b")]);
    expect(requests).toEqual(["GET /a", "GET /b"]);
  });

  test.each([204, 304, 403, 404, 500, 503])("%i is no file", async (status) => {
    await serve((_, response) => response.writeHead(status).end());
    expect((await failureOf(fetched(site()))).message).toBe(`The answer was HTTP ${status}.`);
  });
});

describe("X7: a redirect", () => {
  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1/",
    "http://127.0.0.1:8080/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://localhost/",
    "http://db.internal/",
    "https://user:word@example.org/",
    "https://example.org:22/",
    "file:///etc/passwd",
    "gopher://example.org/",
  ])("to %s is refused, and nobody asks there", async (location) => {
    await serve((_, response) => response.writeHead(302, { location }).end());
    const { asked, lookup } = names(PUBLIC);
    expect((await failureOf(fetched(site(), { lookup }))).isFinal).toBe(true);
    expect([requests, asked]).toEqual([["GET /"], ["pictures.example.org"]]);
  });

  test("to a name that leads inside is refused", async () => {
    const location = "http://inside.example.org/";
    await serve((_, response) => response.writeHead(307, { location }).end());
    const { asked, lookup } = names(PUBLIC, "10.0.0.5");
    const { message } = await failureOf(fetched(site(), { lookup }));
    expect(message).toBe("The name leads to an address inside a network.");
    expect([requests, asked.at(-1)]).toEqual([["GET /"], "inside.example.org"]);
  });

  test("is followed three times and no further", async () => {
    await serve(({ url }, response) => response.writeHead(301, { location: `${url}x` }).end());
    const { message } = await failureOf(fetched(site()));
    expect([message, requests.length]).toEqual(["There are too many redirects.", 4]);
  });
});

describe("X7: a name that answers otherwise the second time", () => {
  test("is asked once, and connected to as it was checked", async () => {
    await serve((_, response) => response.end("bytes"));
    const { asked, lookup } = names(PUBLIC, "127.0.0.1");
    expect((await fetched(site(), { lookup })).bytes.toString()).toBe("bytes");
    expect(asked).toEqual(["pictures.example.org"]);
  });

  test("is judged anew when a redirect leads to it again", async () => {
    await serve((_, response) => response.writeHead(302, { location: "/again" }).end());
    const { lookup } = names(PUBLIC, "127.0.0.1");
    const { message } = await failureOf(fetched(site(), { lookup }));
    expect(message).toBe("The name leads to an address inside a network.");
    expect(requests).toEqual(["GET /"]);
  });
});

describe("X7: a host that misbehaves", () => {
  test("says that a file is small and sends without an end: cut at the limit", async () => {
    let sent = 0;
    await serve((_, response) => {
      response.writeHead(200, { "content-type": "image/png" });
      const pour = () => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += 10_000;
          if (!response.write("x".repeat(10_000))) return response.once("drain", pour);
        }
        return response.end();
      };
      pour();
    });
    expect((await failureOf(fetched(site()))).message).toBe("The file is too large.");
    expect(sent).toBeLessThan(50_000_000);
  });

  test("of the greatest size that is allowed a file is taken, and of a byte more it is not", async () => {
    await serve(({ url }, response) => response.end("x".repeat(url === "/more" ? 1001 : 1000)));
    expect((await fetched(site())).bytes.byteLength).toBe(1000);
    expect((await failureOf(fetched(site("/more")))).message).toBe("The file is too large.");
  });

  test.each([
    ["never answers", (() => {}) as RequestListener],
    [
      "answers and then drips for ever",
      ((_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write("."), 20);
        response.on("close", () => clearInterval(drip));
      }) as RequestListener,
    ],
    [
      "sends from redirect to redirect, each in time",
      ((_, response) => {
        setTimeout(() => response.writeHead(302, { location: "/" }).end(), 150);
      }) as RequestListener,
    ],
  ])("%s: given up when the time is over for all of it", async (_, answer) => {
    await serve(answer);
    const failure = await failureOf(fetched(site(), { timeoutMs: 300 }));
    expect(failure).toMatchObject({ message: "No answer within 0.3 s.", isFinal: false });
  });

  test("is not there: said in words", async () => {
    const unknown = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const lookup = ((_name: string, _options: unknown, answer: (error: Error) => void) =>
      answer(unknown)) as unknown as typeof systemLookup;
    const { message } = await failureOf(fetched(site(), { lookup }));
    expect(message).toBe("There is no such host (ENOTFOUND).");
  });

  test("breaks off in the middle: no half file", async () => {
    await serve((_, response) => {
      response.writeHead(200, { "content-length": "500" }).write("half");
      setTimeout(() => response.destroy(), 20);
    });
    expect((await failureOf(fetched(site()))).isFinal).toBe(false);
  });

  test("has a certificate that nobody vouches for: nothing is taken", async () => {
    const secure = await selfSignedServer((response) => response.end("bytes"));
    const failure = await failureOf(fetched(secure.url, { mayBeLocal: true }));
    await secure.close();
    expect([failure.isFinal, secure.received]).toEqual([false, []]);
  });
});
