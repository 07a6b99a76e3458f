import type { Metadata } from "next";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { SectionOrders } from "#components/manage/section-orders.tsx";
import { publicationUrl } from "#features/publication/urls.ts";
import { loadDeskSections } from "#features/taxonomy/loaders.ts";
import { deskSectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.sections") };

export default async function DeskSectionsPage() {
  const sections = await loadDeskSections();
  return (
    <>
      <ManageTitle
        title={message("manage.sections")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskSectionUrl("new"), label: message("manage.newSection") }}
      />
      <p className="lead-in">
        {sections.length > 0 ? message("manage.orderHint") : message("manage.sectionsFirst")}
      </p>
      <SectionOrders sections={sections} />
    </>
  );
}
