import type { Metadata } from "next";
import { ManageTable } from "#components/manage/manage-table.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { Day } from "#components/ui/moment.tsx";
import { loadDeskPages } from "#features/pages/loaders.ts";
import { deskPageUrl, pageUrl } from "#features/pages/urls.ts";
import { publicationUrl } from "#features/publication/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.pages") };

export default async function DeskPagesPage() {
  const { pages, timeZone } = await loadDeskPages();
  return (
    <>
      <ManageTitle
        title={message("manage.pages")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskPageUrl("new"), label: message("manage.newPage") }}
      />
      <ManageTable
        caption={message("manage.pages")}
        columns={[message("manage.address"), message("manage.state"), message("manage.changed")]}
        rows={pages.map((page) => ({
          id: page.id,
          href: deskPageUrl(page.id),
          name: page.title,
          cells: [
            pageUrl(page),
            message(page.publishedAt ? "manage.published" : "manage.notPublished"),
            <Day key="day" at={page.changedAt} timeZone={timeZone} language="en" />,
          ],
        }))}
      />
    </>
  );
}
