import type { Metadata } from "next";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import type { NavigationLink } from "#db/schema/settings.ts";
import { changeNavigationAction } from "#features/publication/actions.ts";
import { loadNavigationForm } from "#features/publication/loaders.ts";
import { publicationUrl } from "#features/publication/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.navigation") };

export default async function DeskNavigationPage() {
  const { navigation, footerLinks, footer } = await loadNavigationForm();
  return (
    <>
      <ManageTitle
        title={message("manage.navigation")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
      />
      <ManageForm
        action={changeNavigationAction}
        fields={[
          {
            kind: "lines",
            name: "navigation",
            label: message("manage.mastheadLinks"),
            hint: message("manage.mastheadHint"),
            value: linesOf(navigation),
            rows: 6,
          },
          {
            kind: "lines",
            name: "footerLinks",
            label: message("manage.footerLinks"),
            hint: message("manage.footerHint"),
            value: linesOf(footerLinks),
            rows: 6,
          },
          {
            kind: "lines",
            name: "footer",
            label: message("manage.footerText"),
            value: footer,
            rows: 2,
          },
        ]}
        submit={message("manage.save")}
      />
    </>
  );
}

function linesOf(links: NavigationLink[]): string {
  return links.map(({ label, href }) => `${label} | ${href}`).join("\n");
}
