import type { Metadata } from "next";
import { ConfirmGate } from "#components/account/confirm-gate.tsx";
import { ImportRedirectsForm } from "#components/manage/import-redirects-form.client.tsx";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { RedirectTable } from "#components/manage/redirect-table.tsx";
import { WordsFilter } from "#components/manage/words-filter.tsx";
import { loadDeskRedirects } from "#features/publication/loaders.ts";
import { publicationUrl } from "#features/publication/urls.ts";
import { addRedirectAction } from "#features/redirects/actions.ts";
import { redirectsFileUrl } from "#features/redirects/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.redirects") };

export default async function DeskRedirectsPage({ searchParams }: PageProps<"/desk/redirects">) {
  const { words, rows, isVerified } = await loadDeskRedirects(await searchParams);
  return (
    <>
      <ManageTitle
        title={message("manage.redirects")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
      />
      <ManageForm
        action={addRedirectAction}
        fields={[
          {
            kind: "text",
            name: "path",
            label: message("manage.from"),
            hint: message("manage.fromHint"),
            value: "",
          },
          { kind: "text", name: "target", label: message("manage.to"), value: "" },
        ]}
        submit={message("manage.addRedirect")}
      />
      <section className="manage-part" aria-label={message("manage.redirects")}>
        <WordsFilter words={words} label={message("manage.findRedirect")} found={rows.length} />
        <RedirectTable rows={rows} isSearch={words !== ""} />
      </section>
      <section className="manage-part" aria-labelledby="import">
        <h2 id="import">{message("manage.import")}</h2>
        <ImportRedirectsForm />
        <ConfirmGate isVerified={isVerified} text={message("manage.exportConfirm")}>
          <form className="manage-back" action={redirectsFileUrl()} method="post">
            <button type="submit" className="quiet-button">
              {message("manage.export")}
            </button>
          </form>
        </ConfirmGate>
      </section>
    </>
  );
}
