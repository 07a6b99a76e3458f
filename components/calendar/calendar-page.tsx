import "./calendar.css";
import Link from "next/link";
import { CalendarBoard } from "#components/calendar/calendar-board.client.tsx";
import { CalendarGrid } from "#components/calendar/calendar-grid.tsx";
import { DayList } from "#components/calendar/day-list.tsx";
import { FeedForm } from "#components/calendar/feed-form.client.tsx";
import type { Calendar } from "#features/calendar/loaders.ts";
import { calendarViews, turnedDay } from "#features/calendar/rules.ts";
import { calendarUrl } from "#features/calendar/urls.ts";
import { message } from "#lib/messages/message.ts";
import { formatDay, formatMoment, formatMonth } from "#lib/time/dates.ts";

/** What the desk plans, by day. */
export function CalendarPage({ calendar }: { calendar: Calendar }) {
  const { view, day, days, timeZone, feed } = calendar;
  return (
    <>
      <div className="desk-title">
        <h1>{message("calendar.title")}</h1>
        <nav aria-label={message("calendar.views")} className="calendar-views">
          {calendarViews.map((one) => (
            <Link
              key={one}
              href={calendarUrl({ view: one, day })}
              aria-current={one === view ? "page" : undefined}
            >
              {message(`calendar.view.${one}`)}
            </Link>
          ))}
        </nav>
      </div>
      <div className="calendar-turn">
        <Link href={calendarUrl({ view, day: turnedDay(view, day, -1) })}>
          {message("calendar.earlier")}
        </Link>
        <h2>{titleOf(calendar)}</h2>
        <Link href={calendarUrl({ view, day: turnedDay(view, day, 1) })}>
          {message("calendar.later")}
        </Link>
        <Link href={calendarUrl({ view })}>{message("calendar.today")}</Link>
      </div>
      <p className="lead-in">{message("calendar.lead", { zone: timeZone })}</p>
      <CalendarBoard>
        {view === "list" ? <DayList calendar={calendar} /> : <CalendarGrid calendar={calendar} />}
        {days.every(({ planned }) => planned.length === 0) && <p>{message("calendar.nothing")}</p>}
      </CalendarBoard>
      <section className="earlier" aria-labelledby="feed">
        <h2 id="feed">{message("calendar.feed")}</h2>
        <p className="lead-in">{message("calendar.feedLead")}</p>
        <FeedForm since={feed && formatMoment(feed.createdAt, { timeZone, language: "en" })} />
      </section>
    </>
  );
}

function titleOf({ view, day, days }: Calendar): string {
  const place = { timeZone: "UTC", language: "en" };
  if (view === "month") return formatMonth(new Date(`${day.slice(0, 7)}-01T00:00:00Z`), place);
  const [first, last] = [days[0]!.day, days.at(-1)!.day].map((one) =>
    formatDay(new Date(`${one}T00:00:00Z`), place),
  );
  return `${first} – ${last}`;
}
