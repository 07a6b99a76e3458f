import { midnight } from "#lib/time/dates.ts";

/** A year, a month or a day of the calendar. Months and days count from 1. */
export interface Period {
  year: number;
  month?: number;
  day?: number;
}

/** The moments at which a period begins and the next one does. */
export interface Bounds {
  from: Date;
  to: Date;
}

/** Its end is in a year of five digits, which ISO 8601 writes in another way and PostgreSQL does not read. */
const YEAR_TOO_FAR = 9999;

/** Reads `2026`, `2026/10` or `2026/10/21`, given as segments; undefined for anything that is no such date. */
export function parsePeriod(segments: readonly string[]): Period | undefined {
  const [year, month, day] = segments.map(Number);
  const isWritten = segments.every((segment, place) =>
    (place === 0 ? /^[1-9]\d{3}$/ : /^\d{2}$/).test(segment),
  );
  if (!isWritten || year === undefined || segments.length > 3) return undefined;
  if (year === YEAR_TOO_FAR) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** When a period begins and ends in a time zone, however long its days are there. */
export function boundsOf(period: Period, timeZone: string): Bounds {
  const { year, month, day } = period;
  const from = midnight({ year, month: month ?? 1, day: day ?? 1 }, timeZone);
  return { from, to: midnight(dayAfter(period), timeZone) };
}

/** The days of a month by weeks that begin on a Monday; undefined beside the month's ends. */
export function weeksOf({
  year,
  month,
}: {
  year: number;
  month: number;
}): (number | undefined)[][] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const count = Math.ceil((before + daysIn(year, month)) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= daysIn(year, month) ? day : undefined;
    }),
  );
}

/** The period of the same kind that a moment's calendar day lies in. */
export function periodLike(period: Period, date: Required<Period>): Period {
  const { year, month, day } = date;
  if (period.day !== undefined) return { year, month, day };
  return period.month === undefined ? { year } : { year, month };
}

function dayAfter({ year, month, day }: Period): Required<Period> {
  if (month === undefined) return { year: year + 1, month: 1, day: 1 };
  const next = new Date(Date.UTC(year, month - (day === undefined ? 0 : 1), (day ?? 0) + 1));
  return {
    year: next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
  };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
