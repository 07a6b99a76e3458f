import type { Metadata } from "next";
import { ManageTable } from "#components/manage/manage-table.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { publicationUrl } from "#features/publication/urls.ts";
import { loadDeskSponsors } from "#features/sponsors/loaders.ts";
import { deskSponsorUrl } from "#features/sponsors/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.sponsors") };

export default async function DeskSponsorsPage() {
  const sponsors = await loadDeskSponsors();
  return (
    <>
      <ManageTitle
        title={message("manage.sponsors")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskSponsorUrl("new"), label: message("manage.newSponsor") }}
      />
      <ManageTable
        caption={message("manage.sponsors")}
        columns={[
          message("manage.address"),
          message("manage.runningNow"),
          message("manage.coming"),
        ]}
        rows={sponsors.map(({ id, name, url, running, coming }) => ({
          id,
          href: deskSponsorUrl(id),
          name,
          cells: [url, running, coming],
        }))}
      />
    </>
  );
}
