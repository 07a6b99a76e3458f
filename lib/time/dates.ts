interface Place {
  /** IANA time zone. */
  timeZone: string;
  /** BCP 47 tag of the page's language. */
  language: string;
}

/** A day in words: "20 October 2026". */
export function formatDay(date: Date, { timeZone, language }: Place): string {
  return format(date, language, { timeZone, day: "numeric", month: "long", year: "numeric" });
}

/** A month in words: "October 2026". */
export function formatMonth(date: Date, { timeZone, language }: Place): string {
  return format(date, language, { timeZone, month: "long", year: "numeric" });
}

/** A month's name: "October". Months count from 1. */
export function formatMonthName(month: number, language: string): string {
  return format(new Date(Date.UTC(2001, month - 1, 1)), language, {
    timeZone: "UTC",
    month: "long",
  });
}

/** A weekday's name, from 0 for Monday: "Monday", or "M" where it is narrow. */
export function formatWeekdayName(
  weekday: number,
  language: string,
  width: "long" | "narrow",
): string {
  // 1 January 2001 was a Monday.
  return format(new Date(Date.UTC(2001, 0, weekday + 1)), language, {
    timeZone: "UTC",
    weekday: width,
  });
}

/** A day with its weekday: "Monday, 23 November 2026". */
export function formatWeekday(date: Date, { timeZone, language }: Place): string {
  return format(date, language, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** A moment in words, with the zone's short name: "20 October 2026, 09:40 EDT". */
export function formatMoment(date: Date, place: Place): string {
  const time = format(date, place.language, {
    timeZone: place.timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  });
  return `${formatDay(date, place)}, ${time}`;
}

/** ISO 8601 to the second with the zone's offset, for `<time datetime>` (HTML, "global date and time"). */
export function isoWithOffset(date: Date, timeZone: string): string {
  const minutes = offsetMinutes(date, timeZone);
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${formatOffset(minutes)}`;
}

/** Whole seconds until the next midnight in the zone. */
export function secondsToMidnight(now: Date, timeZone: string): number {
  const local = new Date(now.getTime() + offsetMinutes(now, timeZone) * 60_000);
  const passed = local.getUTCHours() * 3600 + local.getUTCMinutes() * 60 + local.getUTCSeconds();
  return 86_400 - passed;
}

interface CalendarDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** The calendar day of a moment in the zone. */
export function calendarDay(date: Date, timeZone: string): CalendarDay {
  const local = new Date(date.getTime() + offsetMinutes(date, timeZone) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  };
}

/** The first moment of a calendar day in the zone; where clocks skip midnight, the one after it. */
export function midnight({ year, month, day }: CalendarDay, timeZone: string): Date {
  const written = Date.UTC(year, month - 1, day);
  const guess = written - offsetMinutes(new Date(written), timeZone) * 60_000;
  return new Date(written - offsetMinutes(new Date(guess), timeZone) * 60_000);
}

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const british = language === "en" ? "en-GB" : language;
  // A zone's short name ("EDT") is known to American English alone; elsewhere it would print as GMT-4.
  const named =
    options.timeZoneName && language.startsWith("en") ? zoneName(date, options) : undefined;
  if (!named) return new Intl.DateTimeFormat(british, options).format(date);
  const { timeZoneName: _, ...rest } = options;
  return `${new Intl.DateTimeFormat(british, rest).format(date)} ${named}`;
}

function zoneName(date: Date, options: Intl.DateTimeFormatOptions): string | undefined {
  const parts = new Intl.DateTimeFormat("en-US", options).formatToParts(date);
  return parts.find((part) => part.type === "timeZoneName")?.value;
}

function offsetMinutes(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    timeZoneName: "longOffset",
  }).formatToParts(date);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

function formatOffset(minutes: number): string {
  const sign = minutes < 0 ? "-" : "+";
  const absolute = Math.abs(minutes);
  return `${sign}${String(Math.floor(absolute / 60)).padStart(2, "0")}:${String(absolute % 60).padStart(2, "0")}`;
}
