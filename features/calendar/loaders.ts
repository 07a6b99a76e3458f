import { requireStaff } from "#features/auth/require-staff.ts";
import { CalendarQuery } from "#features/calendar/input.ts";
import { findFeed, findFeedReader, listPlanned, type Planned } from "#features/calendar/queries.ts";
import { addDays, daysOf } from "#features/calendar/rules.ts";
import { calendarUrl } from "#features/calendar/urls.ts";
import { type CalendarEvent, writeIcs } from "#features/calendar/write-ics.ts";
import { getSettings } from "#features/settings/queries.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";
import { isoWithOffset } from "#lib/time/dates.ts";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

type Query = Record<string, string | string[] | undefined>;

const FEED_DAYS = { before: 31, after: 366 };

/** The days that the address asks for, in the publication's zone, with what is planned on each. */
export async function loadCalendar(sent: Query) {
  const { actor } = await requireStaff(calendarUrl());
  const { timeZone } = await getSettings();
  const today = isoWithOffset(new Date(), timeZone).slice(0, 10);
  const { view, day = today } = CalendarQuery.parse(sent);
  const days = daysOf(view, day);
  const from = startOf(days[0]!, timeZone);
  const to = startOf(addDays(days.at(-1)!, 1), timeZone);
  const [planned, feed] = await Promise.all([
    listPlanned(actor, from, to),
    findFeed(actor.staffId),
  ]);
  const byDay = Map.groupBy(planned, ({ at }) => isoWithOffset(at, timeZone).slice(0, 10));
  return {
    view,
    day,
    today,
    timeZone,
    days: days.map((one) => ({ day: one, planned: byDay.get(one) ?? [] })),
    feed,
  };
}

export type Calendar = Awaited<ReturnType<typeof loadCalendar>>;

/** The calendar of whoever has this secret, as iCalendar; undefined where nobody has. */
export async function loadCalendarFeed(secret: string): Promise<string | undefined> {
  const reader = await findFeedReader(secret);
  if (!reader) return undefined;
  const now = Date.now();
  const from = new Date(now - FEED_DAYS.before * 86_400_000);
  const to = new Date(now + FEED_DAYS.after * 86_400_000);
  const [planned, { name }] = await Promise.all([listPlanned(reader, from, to), getSettings()]);
  return writeIcs(message("calendar.feedName", { name }), planned.map(eventOf));
}

function eventOf({ kind, at, articleId, headline, editedAt }: Planned): CalendarEvent {
  const site = siteAddress();
  return {
    uid: `${kind}-${articleId}@${site.hostname}`,
    at,
    changedAt: editedAt,
    summary: `${message(`calendar.kind.${kind}`)}: ${headline || message("stories.untitled")}`,
    url: new URL(storyUrl(articleId), site).href,
  };
}

function startOf(day: string, timeZone: string): Date {
  return zonedInstant(`${day} 00:00`, timeZone) ?? new Date(`${day}T00:00:00Z`);
}
