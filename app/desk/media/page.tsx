import type { Metadata } from "next";
import Link from "next/link";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { LibraryFilterForm } from "#components/media/library/library-filter-form.tsx";
import { LibraryGrid } from "#components/media/library/library-grid.tsx";
import { UploadForm } from "#components/media/library/upload-form.client.tsx";
import { fetchPictureAction } from "#features/media/library/actions.ts";
import { loadLibrary } from "#features/media/library/loaders.ts";
import { deskMediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("library.title") };

export default async function DeskMediaPage({ searchParams }: PageProps<"/desk/media">) {
  const { words, filter, items, next } = await loadLibrary(await searchParams);
  return (
    <>
      <ManageTitle title={message("library.title")} />
      <details className="library-add">
        <summary>{message("library.upload")}</summary>
        <div>
          <UploadForm />
          <ManageForm
            action={fetchPictureAction}
            fields={[{ kind: "url", name: "url", label: message("library.url"), value: "" }]}
            submit={message("library.fetch")}
          />
        </div>
      </details>
      <LibraryFilterForm words={words} filter={filter} />
      <LibraryGrid items={items} />
      {next && (
        <p className="pager">
          <Link href={{ pathname: deskMediaUrl(), query: { q: words, filter, before: next } }}>
            {message("library.older")}
          </Link>
        </p>
      )}
    </>
  );
}
