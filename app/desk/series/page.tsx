import type { Metadata } from "next";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { OrderList } from "#components/manage/order-list.client.tsx";
import { publicationUrl } from "#features/publication/urls.ts";
import { orderSeriesAction } from "#features/series/actions.ts";
import { loadDeskAllSeries } from "#features/series/loaders.ts";
import { deskSeriesUrl } from "#features/series/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.series") };

export default async function DeskAllSeriesPage() {
  const series = await loadDeskAllSeries();
  return (
    <>
      <ManageTitle
        title={message("manage.series")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskSeriesUrl("new"), label: message("manage.newSeries") }}
      />
      <p className="lead-in">
        {series.length > 0 ? message("manage.orderHint") : message("manage.none")}
      </p>
      <OrderList
        action={orderSeriesAction}
        label={message("manage.order")}
        items={series.map(({ id, name, stories, endedAt }) => ({
          id,
          name,
          href: deskSeriesUrl(id),
          note: endedAt ? `${message("manage.over")}, ${stories}` : String(stories),
        }))}
      />
    </>
  );
}
