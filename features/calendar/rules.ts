/** What stands in the calendar: when a story is wanted, comes out, changes, is let out, or came out. */
export const plannedKinds = ["due", "scheduled", "change", "embargo", "published"] as const;

/** Those that can be moved. */
export const movableKinds = ["due", "scheduled", "change", "embargo"] as const;

/** The ways of looking at it. */
export const calendarViews = ["month", "week", "list"] as const;

export type PlannedKind = (typeof plannedKinds)[number];
export type CalendarView = (typeof calendarViews)[number];

const LIST_DAYS = 42;

/** A day `YYYY-MM-DD` some days later, or earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The days that a view shows: whole weeks from Monday for a month, one week, or six weeks in a row. */
export function daysOf(view: CalendarView, day: string): string[] {
  if (view === "list") return daysFrom(day, LIST_DAYS);
  if (view === "week") return daysFrom(mondayOf(day), 7);
  const first = `${day.slice(0, 7)}-01`;
  const start = mondayOf(first);
  const last = addDays(nextMonth(first), -1);
  const weeks = Math.ceil((daysBetween(start, last) + 1) / 7);
  return daysFrom(start, weeks * 7);
}

/** The day by which the view before, or after, is found. */
export function turnedDay(view: CalendarView, day: string, by: 1 | -1): string {
  if (view === "week") return addDays(day, 7 * by);
  if (view === "list") return addDays(day, LIST_DAYS * by);
  const first = `${day.slice(0, 7)}-01`;
  return by === 1 ? nextMonth(first) : `${addDays(first, -1).slice(0, 7)}-01`;
}

function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(day, index));
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

function nextMonth(first: string): string {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}

function daysBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
