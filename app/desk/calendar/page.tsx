import type { Metadata } from "next";
import { CalendarPage } from "#components/calendar/calendar-page.tsx";
import { loadCalendar } from "#features/calendar/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("calendar.title") };

export default async function CalendarRoute({ searchParams }: PageProps<"/desk/calendar">) {
  return <CalendarPage calendar={await loadCalendar(await searchParams)} />;
}
