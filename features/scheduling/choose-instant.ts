import { Invalid } from "#lib/errors.ts";
import { isoWithOffset } from "#lib/time/dates.ts";
import { localInstants } from "#lib/time/local-instants.ts";

/** A local time as somebody typed it. */
export interface TypedTime {
  /** `YYYY-MM-DDThh:mm` */
  at: string;
  /** IANA time zone of it. */
  zone: string;
  /** Which of two, where the clocks show it twice. */
  which?: "earlier" | "later" | undefined;
}

/** The instant that is meant. Throws Invalid for a time that the clocks skip, or show twice without a choice. */
export function chooseInstant({ at, zone, which }: TypedTime): Date {
  const instants = localInstants(at, zone);
  if (!instants) throw new Invalid([{ field: "at", key: "schedule.timeShape" }]);
  const [first, second] = instants;
  if (!first) throw new Invalid([{ field: "at", key: "schedule.skipped", values: { zone } }]);
  if (!second) return first;
  if (which) return which === "earlier" ? first : second;
  const [earlier, later] = [first, second].map((instant) => isoWithOffset(instant, zone).slice(19));
  const values = { zone, earlier: earlier!, later: later! };
  throw new Invalid([{ field: "which", key: "schedule.twice", values }]);
}
