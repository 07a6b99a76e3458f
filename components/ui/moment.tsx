import { formatDay, formatMoment, isoWithOffset } from "#lib/dates.ts";

interface MomentProps {
  at: Date;
  timeZone: string;
  language: string;
}

/** A date with its time, and the machine's form with the offset (A5). */
export function Moment({ at, timeZone, language }: MomentProps) {
  return (
    <time dateTime={isoWithOffset(at, timeZone)}>{formatMoment(at, { timeZone, language })}</time>
  );
}

/** A date alone. */
export function Day({ at, timeZone, language }: MomentProps) {
  return (
    <time dateTime={isoWithOffset(at, timeZone)}>{formatDay(at, { timeZone, language })}</time>
  );
}
