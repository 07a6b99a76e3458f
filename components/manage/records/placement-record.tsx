import { DayCounts } from "#components/manage/day-counts.tsx";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { pictureFieldOf } from "#components/manage/picture-field-of.ts";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { sponsorPositions } from "#db/enums.ts";
import { removePlacementAction, savePlacementAction } from "#features/sponsors/actions.ts";
import type { loadDeskPlacement } from "#features/sponsors/loaders.ts";
import { deskSponsorUrl } from "#features/sponsors/urls.ts";
import { message } from "#lib/messages/message.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

type PlacementRecordProps = Awaited<ReturnType<typeof loadDeskPlacement>>;

/** One booking of a sponsor, or the form for a new one. */
export function PlacementRecord(props: PlacementRecordProps) {
  const { sponsor, booking, days } = props;
  const placement = booking?.placement;
  return (
    <>
      <ManageTitle
        title={message(placement ? "manage.placement" : "manage.newPlacement")}
        up={{ href: deskSponsorUrl(sponsor.id), label: sponsor.name }}
      />
      <ManageForm
        action={savePlacementAction}
        hidden={{ sponsorId: sponsor.id, placementId: placement?.id ?? "" }}
        fields={fieldsOf(props)}
        submit={message("manage.save")}
      />
      {placement && (
        <>
          <DayCounts days={days} />
          <RemoveForm
            action={removePlacementAction}
            hidden={{ placementId: placement.id }}
            name={placement.text}
          />
        </>
      )}
    </>
  );
}

function fieldsOf({ booking, sections, timeZone }: PlacementRecordProps): ManagedField[] {
  const placement = booking?.placement;
  const local = (at: Date | undefined) => (at ? isoWithOffset(at, timeZone).slice(0, 16) : "");
  return [
    { kind: "text", name: "text", label: message("manage.message"), value: placement?.text ?? "" },
    {
      kind: "select",
      name: "position",
      label: message("manage.position"),
      value: placement?.position ?? "home",
      options: sponsorPositions.map((value) => ({
        value,
        label: message(`manage.position.${value}`),
      })),
    },
    {
      kind: "select",
      name: "sectionId",
      label: message("manage.onlySection"),
      value: placement?.sectionId ?? "",
      options: [
        { value: "", label: message("manage.everySection") },
        ...sections.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      kind: "datetime-local",
      name: "startsAt",
      label: message("manage.startsAt"),
      hint: message("manage.zoneHint", { zone: timeZone }),
      value: local(placement?.startsAt),
    },
    {
      kind: "datetime-local",
      name: "endsAt",
      label: message("manage.endsAt"),
      value: local(placement?.endsAt),
    },
    pictureFieldOf(message("manage.picture"), booking?.picture),
  ];
}
