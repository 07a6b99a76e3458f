import { ManageTitle } from "#components/manage/manage-title.tsx";
import { PageForm } from "#components/manage/page-form.client.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removePageAction } from "#features/pages/actions.ts";
import type { loadDeskPage } from "#features/pages/loaders.ts";
import { deskPagesUrl, pageUrl } from "#features/pages/urls.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface PageRecordProps extends Awaited<ReturnType<typeof loadDeskPage>> {
  pictures: MediaChoice[];
}

/** A static page at the desk, or the form for a new one. */
export function PageRecord({ page, language, pictures }: PageRecordProps) {
  return (
    <>
      <ManageTitle
        title={page?.title ?? message("manage.newPage")}
        up={{ href: deskPagesUrl(), label: message("manage.pages") }}
        live={page?.publishedAt ? pageUrl(page) : undefined}
      />
      <PageForm page={page} language={language} pictures={pictures} />
      {page && (
        <RemoveForm action={removePageAction} hidden={{ pageId: page.id }} name={page.title} />
      )}
    </>
  );
}
