import { isoWithOffset } from "#lib/time/dates.ts";

const LOCAL = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Every instant at which clocks of an IANA zone show a local time `YYYY-MM-DD hh:mm`, the earlier first: usually one,
 * none where the clocks skip it, two where they show it twice. Undefined for what is no time or no zone.
 */
export function localInstants(local: string, timeZone: string): Date[] | undefined {
  const written = local.trim().replace(" ", "T");
  const asUtc = Date.parse(`${written}Z`);
  if (!LOCAL.test(written) || Number.isNaN(asUtc) || !isZone(timeZone)) return undefined;
  if (!new Date(asUtc).toISOString().startsWith(written)) return undefined;
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetMs(at, timeZone));
  return [...new Set(offsets)]
    .map((offset) => new Date(asUtc - offset))
    .filter((instant) => isoWithOffset(instant, timeZone).startsWith(written))
    .toSorted((one, other) => one.getTime() - other.getTime());
}

/** Whether there is such a zone. */
export function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return timeZone !== "";
  } catch {
    return false;
  }
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetMs(at: number, timeZone: string): number {
  const local = isoWithOffset(new Date(at), timeZone).slice(0, 19);
  return Date.parse(`${local}Z`) - Math.floor(at / 1000) * 1000;
}
