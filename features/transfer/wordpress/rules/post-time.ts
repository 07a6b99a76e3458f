import { zonedInstant } from "#lib/time/zoned-instant.ts";

interface WrittenTimes {
  gmt: string;
  local: string;
  timeZone: string;
}

/** The instant of a pair of WordPress times: the one in GMT, else the local one; a zero date is none (I5). */
export function postTime({ gmt, local, timeZone }: WrittenTimes): Date | undefined {
  return zonedInstant(gmt, "UTC") ?? zonedInstant(local, timeZone);
}

/** The instant of an RSS date, unless it is the zero date that WordPress writes for drafts. */
export function feedTime(pubDate: string): Date | undefined {
  const time = Date.parse(pubDate);
  return Number.isNaN(time) || time <= ZERO_DATE ? undefined : new Date(time);
}

/** `0000-00-00` as PHP's RFC 822 date gives it. */
const ZERO_DATE = Date.UTC(1999, 10, 30);
