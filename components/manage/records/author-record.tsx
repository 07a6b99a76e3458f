import { addressFields } from "#components/manage/address-fields.ts";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { MergePart } from "#components/manage/merge-part.tsx";
import { pictureFieldOf } from "#components/manage/picture-field-of.ts";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removeAuthorAction, saveAuthorAction } from "#features/authors/actions.ts";
import type { loadDeskAuthor } from "#features/authors/loaders.ts";
import { authorUrl, deskAuthorsUrl, mergeAuthorUrl } from "#features/authors/urls.ts";
import { message } from "#lib/messages/message.ts";

interface AuthorRecordProps {
  found: Awaited<ReturnType<typeof loadDeskAuthor>>;
}

/** An author at the desk, or the form for a new one. */
export function AuthorRecord({ found }: AuthorRecordProps) {
  const author = found?.author ?? null;
  return (
    <>
      <ManageTitle
        title={author?.name ?? message("manage.newAuthor")}
        up={{ href: deskAuthorsUrl(), label: message("manage.authors") }}
        live={author ? authorUrl(author) : undefined}
      />
      <ManageForm
        action={saveAuthorAction}
        hidden={{ authorId: author?.id ?? "" }}
        fields={fieldsOf(found)}
        submit={message("manage.save")}
      />
      {found && author && (
        <>
          <MergePart href={mergeAuthorUrl(author.id)} others={found.others} />
          <RemoveForm
            action={removeAuthorAction}
            hidden={{ authorId: author.id }}
            name={author.name}
          />
        </>
      )}
    </>
  );
}

function fieldsOf(found: AuthorRecordProps["found"]): ManagedField[] {
  const author = found?.author;
  return [
    ...addressFields(author ?? null),
    {
      kind: "text",
      name: "title",
      label: message("manage.authorTitle"),
      value: author?.title ?? "",
    },
    {
      kind: "text",
      name: "organization",
      label: message("manage.organization"),
      value: author?.organization ?? "",
    },
    {
      kind: "url",
      name: "organizationUrl",
      label: message("manage.organizationUrl"),
      value: author?.organizationUrl ?? "",
    },
    {
      kind: "lines",
      name: "biography",
      label: message("manage.biography"),
      value: author?.biography ?? "",
      rows: 4,
    },
    {
      kind: "url",
      name: "website",
      label: message("manage.website"),
      value: author?.website ?? "",
    },
    {
      kind: "text",
      name: "fediverse",
      label: message("manage.fediverse"),
      hint: message("manage.fediverseHint"),
      value: author?.fediverse ?? "",
    },
    pictureFieldOf(message("manage.portrait"), found?.portrait),
  ];
}
