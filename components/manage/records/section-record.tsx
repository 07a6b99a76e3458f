import { addressFields } from "#components/manage/address-fields.ts";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removeSectionAction, saveSectionAction } from "#features/taxonomy/actions.ts";
import type { loadDeskSection } from "#features/taxonomy/loaders.ts";
import { deskSectionsUrl, sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

/** A section at the desk, or the form for a new one. */
export function SectionRecord({ section, sections }: Awaited<ReturnType<typeof loadDeskSection>>) {
  const others = sections.filter(({ id }) => id !== section?.id);
  return (
    <>
      <ManageTitle
        title={section?.name ?? message("manage.newSection")}
        up={{ href: deskSectionsUrl(), label: message("manage.sections") }}
        live={section ? sectionUrl(section) : undefined}
      />
      <ManageForm
        action={saveSectionAction}
        hidden={{ sectionId: section?.id ?? "" }}
        fields={[
          ...addressFields(section),
          {
            kind: "lines",
            name: "description",
            label: message("manage.description"),
            hint: message("manage.descriptionHint"),
            value: section?.description ?? "",
            rows: 2,
          },
          {
            kind: "select",
            name: "parentId",
            label: message("manage.parent"),
            value: section?.parentId ?? "",
            options: [
              { value: "", label: message("manage.topLevel") },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
        ]}
        submit={message("manage.save")}
      />
      {section && (
        <RemoveForm
          action={removeSectionAction}
          hidden={{ sectionId: section.id }}
          name={section.name}
        />
      )}
    </>
  );
}
