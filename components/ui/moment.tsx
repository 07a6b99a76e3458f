import { formatDay, formatMoment, isoWithOffset } from "#lib/time/dates.ts";

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

/** A date with its time in figures, for columns: "2026-10-20 09:40". */
export function ShortMoment({ at, timeZone }: Pick<MomentProps, "at" | "timeZone">) {
  const written = isoWithOffset(at, timeZone);
  return <time dateTime={written}>{written.slice(0, 16).replace("T", " ")}</time>;
}
