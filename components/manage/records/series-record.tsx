import { addressFields } from "#components/manage/address-fields.ts";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { OrderList } from "#components/manage/order-list.client.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import {
  orderPartsAction,
  removeSeriesAction,
  saveSeriesAction,
} from "#features/series/actions.ts";
import type { loadDeskSeries } from "#features/series/loaders.ts";
import { deskAllSeriesUrl, seriesUrl } from "#features/series/urls.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

type Found = Awaited<ReturnType<typeof loadDeskSeries>>;

/** A series at the desk, or the form for a new one. */
export function SeriesRecord({ series }: { series: Found }) {
  return (
    <>
      <ManageTitle
        title={series?.name ?? message("manage.newSeries")}
        up={{ href: deskAllSeriesUrl(), label: message("manage.series") }}
        live={series ? seriesUrl(series) : undefined}
      />
      <ManageForm
        action={saveSeriesAction}
        hidden={{ seriesId: series?.id ?? "" }}
        fields={fieldsOf(series)}
        submit={message("manage.save")}
      />
      {series && series.parts.length > 1 && (
        <section className="manage-part" aria-labelledby="parts">
          <h2 id="parts">{message("manage.parts")}</h2>
          <p className="lead-in">{message("manage.partsHint")}</p>
          <OrderList
            action={orderPartsAction}
            hidden={{ seriesId: series.id }}
            label={message("manage.partsOrder")}
            items={series.parts.map(({ id, headline, publishedAt }) => ({
              id,
              name: headline || message("stories.untitled"),
              href: storyUrl(id),
              note: publishedAt?.toISOString().slice(0, 10) ?? "",
            }))}
          />
        </section>
      )}
      {series && (
        <RemoveForm
          action={removeSeriesAction}
          hidden={{ seriesId: series.id }}
          name={series.name}
        />
      )}
    </>
  );
}

function fieldsOf(series: Found): ManagedField[] {
  return [
    ...addressFields(series),
    {
      kind: "lines",
      name: "promise",
      label: message("manage.promise"),
      value: series?.promise ?? "",
      rows: 2,
    },
    {
      kind: "text",
      name: "cadence",
      label: message("manage.cadence"),
      value: series?.cadence ?? "",
    },
    {
      kind: "text",
      name: "partner",
      label: message("manage.partner"),
      value: series?.partner ?? "",
    },
    {
      kind: "url",
      name: "partnerUrl",
      label: message("manage.partnerUrl"),
      value: series?.partnerUrl ?? "",
    },
    {
      kind: "color",
      name: "colour",
      label: message("manage.colour"),
      value: series?.colour ?? "#0f5c8c",
    },
    {
      kind: "tick",
      name: "ended",
      label: message("manage.ended"),
      isTicked: Boolean(series?.endedAt),
    },
  ];
}
