import type { IncomingMessage } from "node:http";

/** Programs that say what they are. CUBOT makes telephones. */
const PROGRAMS =
  /(?<!cu)bot|crawl|spider|slurp|archiver|preview|externalhit|monitor|headless|lighthouse|^(?:curl|wget|python|go-http|java|ruby|php|perl|libwww|axios|node|okhttp)\b/i;

/**
 * Whether somebody may be reading: a GET that is no speculation of a browser (Fetch, `Sec-Purpose`) and does not
 * come from a program that says so. Nothing of it is remembered.
 */
export function isReader({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" || headers["sec-purpose"] !== undefined) return false;
  const agent = headers["user-agent"];
  return agent === undefined || !PROGRAMS.test(agent);
}
