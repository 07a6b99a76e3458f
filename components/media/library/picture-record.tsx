import "./library.css";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { CropForm } from "#components/media/crops/crop-form.client.tsx";

import { PictureUses } from "#components/media/library/picture-uses.tsx";
import { ReplaceForm } from "#components/media/library/replace-form.client.tsx";
import { mediaRights } from "#db/enums.ts";
import { changePictureAction, removePictureAction } from "#features/media/library/actions.ts";
import type { loadLibraryPicture } from "#features/media/library/loaders.ts";
import { deskMediaUrl, mediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

type PictureRecordProps = Awaited<ReturnType<typeof loadLibraryPicture>>;

/** A picture at the desk: what it says of itself, what stays in sight, and where it is used. */
export function PictureRecord({ row, seen, uses, mayChange }: PictureRecordProps) {
  const jpeg = row.variants.findLast(({ format }) => format === "jpeg");
  const path = jpeg?.path ?? row.path;
  const { width, height } = row;
  const size = width && height ? { width, height } : undefined;
  const isExpired =
    row.rightsEndOn !== null && row.rightsEndOn < new Date().toISOString().slice(0, 10);
  const bytes = Math.round((row.bytes ?? 0) / 1000);
  return (
    <>
      <ManageTitle
        title={row.filename}
        up={{ href: deskMediaUrl(), label: message("library.title") }}
        liveLabel={message("library.openFile")}
        live={row.path ? mediaUrl(row.path) : undefined}
      />
      {size && (
        <p className="lead-in">
          {message("library.facts", { width: size.width, height: size.height, bytes })}
        </p>
      )}
      {isExpired && <p className="form-message">{message("library.rightsEnded")}</p>}
      {mayChange ? (
        <ManageForm
          action={changePictureAction}
          hidden={{ mediaId: row.id }}
          fields={fieldsOf(row)}
          submit={message("manage.save")}
        />
      ) : (
        path && <img className="library-picture" src={mediaUrl(path)} alt={row.alt} />
      )}
      {mayChange && path && size && (
        <section className="manage-part" aria-labelledby="crops">
          <h2 id="crops">{message("crop.title")}</h2>
          <CropForm
            {...{ mediaId: row.id, seen, src: mediaUrl(path), size }}
            focus={row.focus}
            crops={row.crops}
          />
        </section>
      )}
      <PictureUses uses={uses} />
      {mayChange && (
        <>
          <section className="manage-part" aria-labelledby="replace">
            <h2 id="replace">{message("library.replace")}</h2>
            <ReplaceForm mediaId={row.id} />
          </section>
          <RemoveForm
            action={removePictureAction}
            hidden={{ mediaId: row.id }}
            name={row.filename}
          />
        </>
      )}
    </>
  );
}

function fieldsOf(row: PictureRecordProps["row"]): ManagedField[] {
  return [
    {
      kind: "lines",
      name: "alt",
      label: message("library.alt"),
      hint: message("library.altHint"),
      value: row.alt,
      rows: 2,
    },
    {
      kind: "lines",
      name: "caption",
      label: message("library.caption"),
      hint: message("library.captionHint"),
      value: row.caption,
      rows: 2,
    },
    { kind: "text", name: "credit", label: message("library.credit"), value: row.credit },
    { kind: "text", name: "source", label: message("library.source"), value: row.source },
    { kind: "text", name: "licence", label: message("library.licence"), value: row.licence },
    {
      kind: "select",
      name: "rights",
      label: message("library.rights"),
      value: row.rights,
      options: mediaRights.map((value) => ({ value, label: message(`library.rights.${value}`) })),
    },
    {
      kind: "date",
      name: "rightsEndOn",
      label: message("library.rightsEndOn"),
      value: row.rightsEndOn ?? "",
    },
  ];
}
