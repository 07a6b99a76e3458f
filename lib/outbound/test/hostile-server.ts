import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { selfSigned } from "#lib/outbound/test/self-signed.ts";

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface HostileServer {
  url: string;
  /** Every request that was read whole. */
  received: Received[];
  close(): Promise<void>;
}

export type Behave = (response: ServerResponse, request: Received) => void;

/** A server of this machine that answers as it is told, and forgets nobody whom it keeps waiting. */
export function hostileServer(behave: Behave): Promise<HostileServer> {
  return open(createServer(), "http", behave);
}

/** The same over TLS, with a certificate that nobody signed but itself. */
export function selfSignedServer(behave: Behave): Promise<HostileServer> {
  return open(createTlsServer(selfSigned), "https", behave);
}

async function open(
  server: ReturnType<typeof createServer>,
  scheme: string,
  behave: Behave,
): Promise<HostileServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await request.toArray()).join("");
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body };
    received.push(one);
    behave(response, one);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}/hook`,
    received,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
