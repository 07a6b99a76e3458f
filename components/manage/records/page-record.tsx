import { ManageTitle } from "#components/manage/manage-title.tsx";
import { PageForm } from "#components/manage/page-form.client.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removePageAction } from "#features/pages/actions.ts";
import type { loadDeskPage } from "#features/pages/loaders.ts";
import { deskPagesUrl, pageUrl } from "#features/pages/urls.ts";
import { message } from "#lib/messages/message.ts";

/** A static page at the desk, or the form for a new one. */
export function PageRecord({ page, language }: Awaited<ReturnType<typeof loadDeskPage>>) {
  return (
    <>
      <ManageTitle
        title={page?.title ?? message("manage.newPage")}
        up={{ href: deskPagesUrl(), label: message("manage.pages") }}
        live={page?.publishedAt ? pageUrl(page) : undefined}
      />
      <PageForm page={page} language={language} />
      {page && (
        <RemoveForm action={removePageAction} hidden={{ pageId: page.id }} name={page.title} />
      )}
    </>
  );
}
