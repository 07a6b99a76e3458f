import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Address, asRefusal } from "#server/free-port.ts";

interface Options extends Address {
  handle: RequestListener;
  onUpgrade?: (request: Parameters<RequestListener>[0], socket: Socket, head: Buffer) => void;
}

export interface Listening {
  /** Takes no new connection, lets what runs end, and resolves within 8 s. */
  drain: () => Promise<void>;
}

/** A client that sends this slowly is cut off; proxies keep idle connections for up to 60 s. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 120_000;
const KEEP_ALIVE_MS = 65_000;
/** A connection on which nothing moves in either direction. */
const IDLE_MS = 120_000;

/** A client that has just been answered may be sending its next request already. */
const LAST_REQUEST_MS = 300;
const DRAIN_MS = 7_500;

/** Serves HTTP. Throws Refusal where the port cannot be had. */
export async function listen({ port, host, handle, onUpgrade }: Options): Promise<Listening> {
  let draining = false;
  const server = createServer({
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 5_000,
  });
  server.setTimeout(IDLE_MS);
  const idle = trackIdle(server);
  server.on("request", (request, response) => {
    if (draining) response.setHeader("Connection", "close");
    handle(request, response);
  });
  if (onUpgrade) server.on("upgrade", onUpgrade);
  server.listen({ port, host, backlog: 2048 });
  await once(server, "listening").catch((error) => {
    throw asRefusal(error, { port, host });
  });
  return {
    drain: async () => {
      draining = true;
      await drainConnections(server, idle);
    },
  };
}

/** The connections on which no request runs, kept up to date; one that has not asked anything yet is idle too. */
function trackIdle(server: Server): Set<Socket> {
  const idle = new Set<Socket>();
  server.on("connection", (socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    idle.delete(socket);
    response.once("close", () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
  return idle;
}

async function drainConnections(server: Server, idle: Set<Socket>): Promise<void> {
  // http.Server.close would cut idle connections at once, with a request perhaps on its way.
  const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
  await Promise.race([closed, sleep(LAST_REQUEST_MS)]);
  const sweep = setInterval(() => {
    for (const socket of idle) {
      idle.delete(socket);
      // Not before the client has all of the last answer.
      socket.destroySoon();
    }
  }, 20);
  await Promise.race([closed, sleep(DRAIN_MS)]);
  clearInterval(sweep);
  server.closeAllConnections();
}
