import { ManageTable } from "#components/manage/manage-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { Booking } from "#features/sponsors/desk-view.ts";
import { deskPlacementUrl } from "#features/sponsors/urls.ts";
import { message } from "#lib/messages/message.ts";

interface BookingTableProps {
  sponsorId: number;
  bookings: Booking[];
  timeZone: string;
}

/** The bookings of a sponsor: where and when each runs, and how often it was shown and followed. */
export function BookingTable({ sponsorId, bookings, timeZone }: BookingTableProps) {
  const now = new Date();
  return (
    <ManageTable
      caption={message("manage.placements")}
      columns={[
        message("manage.position"),
        message("manage.startsAt"),
        message("manage.endsAt"),
        message("manage.state"),
        message("manage.shown"),
        message("manage.clicked"),
      ]}
      rows={bookings.map((booking) => ({
        id: booking.id,
        href: deskPlacementUrl(sponsorId, booking.id),
        name: booking.text,
        cells: [
          [message(`manage.position.${booking.position}`), booking.section]
            .filter(Boolean)
            .join(", "),
          <Moment key="from" at={booking.startsAt} timeZone={timeZone} language="en" />,
          <Moment key="until" at={booking.endsAt} timeZone={timeZone} language="en" />,
          stateOf(booking, now),
          booking.shown,
          booking.clicked,
        ],
      }))}
    />
  );
}

function stateOf({ startsAt, endsAt }: Booking, now: Date): string {
  if (now < startsAt) return message("manage.coming");
  return now < endsAt ? message("manage.now") : message("manage.over");
}
