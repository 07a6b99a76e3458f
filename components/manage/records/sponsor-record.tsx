import Link from "next/link";
import { ConfirmGate } from "#components/account/confirm-gate.tsx";
import { BookingTable } from "#components/manage/booking-table.tsx";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removeSponsorAction, saveSponsorAction } from "#features/sponsors/actions.ts";
import type { loadDeskSponsor } from "#features/sponsors/loaders.ts";
import { deskPlacementUrl, deskSponsorsUrl, sponsorCountsUrl } from "#features/sponsors/urls.ts";
import { message } from "#lib/messages/message.ts";

interface SponsorRecordProps {
  found: Awaited<ReturnType<typeof loadDeskSponsor>>;
  timeZone: string;
}

/** A sponsor at the desk with its placements, or the form for a new one. */
export function SponsorRecord({ found, timeZone }: SponsorRecordProps) {
  const sponsor = found?.sponsor;
  return (
    <>
      <ManageTitle
        title={sponsor?.name ?? message("manage.newSponsor")}
        up={{ href: deskSponsorsUrl(), label: message("manage.sponsors") }}
      />
      <ManageForm
        action={saveSponsorAction}
        hidden={{ sponsorId: sponsor?.id ?? "" }}
        fields={[
          { kind: "text", name: "name", label: message("manage.name"), value: sponsor?.name ?? "" },
          {
            kind: "url",
            name: "url",
            label: message("manage.sponsorUrl"),
            value: sponsor?.url ?? "",
          },
        ]}
        submit={message("manage.save")}
      />
      {found && sponsor && (
        <>
          <section className="manage-part" aria-labelledby="placements">
            <h2 id="placements">{message("manage.placements")}</h2>
            <p className="lead-in">{message("manage.shownHint")}</p>
            <BookingTable sponsorId={sponsor.id} bookings={found.bookings} timeZone={timeZone} />
            <Link className="quiet-button" href={deskPlacementUrl(sponsor.id, "new")}>
              {message("manage.newPlacement")}
            </Link>
            {found.bookings.length > 0 && (
              <ConfirmGate isVerified={found.isVerified} text={message("manage.countsConfirm")}>
                <form className="manage-back" action={sponsorCountsUrl(sponsor.id)} method="post">
                  <button type="submit" className="quiet-button">
                    {message("manage.countsFile")}
                  </button>
                </form>
              </ConfirmGate>
            )}
          </section>
          <RemoveForm
            action={removeSponsorAction}
            hidden={{ sponsorId: sponsor.id }}
            name={sponsor.name}
          />
        </>
      )}
    </>
  );
}
