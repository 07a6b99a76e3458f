import { once } from "node:events";
import { createServer } from "node:net";
import { Refusal } from "#lib/refusal.ts";

export interface Address {
  port: number;
  /** undefined for every address of the machine. */
  host?: string | undefined;
}

/** Looks before the long part of a start whether the port can be had. Throws Refusal where not. */
export async function expectFreePort({ port, host }: Address): Promise<void> {
  const server = createServer();
  server.listen({ port, host });
  try {
    await once(server, "listening");
  } catch (error) {
    throw asRefusal(error, { port, host });
  }
  server.close();
  await once(server, "close");
}

/** The sentence for an address that cannot be listened on. */
export function asRefusal(error: unknown, { port, host }: Address): Refusal {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return new Refusal(`Port ${port} is taken by another program; stop that one or set PORT.`);
  }
  if (code === "EACCES") {
    return new Refusal(`This account may not listen on port ${port}; set PORT to 1024 or more.`);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new Refusal(`HOST ${host} is not an address of this machine.`);
  }
  return new Refusal(`Port ${port} cannot be listened on: ${message}.`);
}
